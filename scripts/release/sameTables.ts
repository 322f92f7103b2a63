import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenFile } from '../emit/FileWriter.ts';
import type { ReleaseRecord } from './ReleaseRecord.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * Whether the tables in a folder seem to be those of a release, as far as can be told before they are read: what a table
 * would be written as may differ from how it lies there.
 */
export function seemSame({ tables }: ReleaseRecord, data: string): boolean {
	return tables
		.filter(({ isDerived }) => !isDerived)
		.every((table) => {
			const file = join(data, `${table.name}.csv`);
			return existsSync(file) && sha256(readFileSync(file)) === table.sha256;
		});
}

/** Whether tables as they were written are those of a release; null where it cannot be told, as no CSV was written. */
export function areSame({ tables }: ReleaseRecord, files: readonly WrittenFile[]): boolean | null {
	const written = new Map(files.map(({ path, sha256: digest }) => [path, digest]));
	const known = tables.filter(({ name }) => written.has(`${name}.csv`));
	// With `--tables-only` none is made from others.
	if (!tables.filter(({ isDerived }) => !isDerived).every((table) => known.includes(table))) return null;
	return known.every(({ name, sha256: digest }) => written.get(`${name}.csv`) === digest);
}
