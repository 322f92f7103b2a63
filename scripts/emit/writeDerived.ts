import type { Tables } from '#atlas/rows.ts';
import { DerivationFailed } from '../derive/DerivationFailed.ts';
import type { Derivation } from '../derive/discover.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { FileWriter, type WrittenFile } from './FileWriter.ts';

/** What was derived for charts and pages. */
export interface WrittenDerived {
	readonly files: readonly WrittenFile[];
	/** Ids of the charts for which the tables hold nothing. */
	readonly chartsLeftOut: readonly string[];
}

/**
 * Writes the JSON of each derivation below the folder, but for what is null: there the tables hold nothing to show.
 * Throws DerivationFailed.
 */
export function writeDerived(
	folder: string,
	derivations: readonly Derivation[],
	tables: Tables,
	descriptor: Descriptor
): WrittenDerived {
	const files: WrittenFile[] = [];
	const chartsLeftOut: string[] = [];
	for (const { path: place, file, derive } of derivations) {
		try {
			for (const [path, value] of Object.entries(derive(tables, descriptor))) {
				if (value !== null) files.push(writeJson(folder, path, value));
				else if (place.startsWith('charts/')) chartsLeftOut.push(place.slice('charts/'.length));
			}
		} catch (error) {
			throw new DerivationFailed(file, error);
		}
	}
	return { files, chartsLeftOut };
}

function writeJson(folder: string, path: string, value: unknown): WrittenFile {
	const text = JSON.stringify(value) as string | undefined;
	if (text === undefined) throw new TypeError('it returned nothing');
	const writer = new FileWriter(folder, path);
	writer.write(`${text}\n`);
	return writer.close();
}
