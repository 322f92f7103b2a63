import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Descriptor } from '#atlas/descriptor.ts';
import { FileWriter, type WrittenFile } from '../emit/FileWriter.ts';
import { readCells } from './cells.ts';
import { changesCsv } from './changesCsv.ts';
import { comparePackages } from './comparePackages.ts';
import { isTable, readRelease } from './readRelease.ts';
import type { Standing } from './standing.ts';
import { tablesIn } from './storeRelease.ts';

/**
 * Writes `changes.csv` beside tables as they were published: how they differ from those of the release before.
 * @param folder where they were published
 * @param data folder of the tables, beside which releases are kept
 * @returns null where there is no release before
 */
export function writeChanges(
	folder: string,
	data: string,
	{ previous, declared }: Pick<Standing, 'previous' | 'declared'>
): WrittenFile | null {
	if (previous === null) return null;
	const read = (path: string) => readFileSync(join(folder, path), 'utf8');
	const now = readCells(JSON.parse(read('datapackage.json')) as Descriptor, read);
	const before = tablesIn(readRelease(data, previous, isTable)).tables;
	const writer = new FileWriter(folder, 'changes.csv');
	writer.write(changesCsv(comparePackages(before, now, declared)));
	return writer.close();
}
