import type { Tables } from '#atlas/rows.ts';
import { DerivationFailed } from '../derive/DerivationFailed.ts';
import type { Derivation } from '../derive/discover.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { FileWriter, type WrittenFile } from './FileWriter.ts';

/** Writes the JSON of each derivation below the folder. Throws DerivationFailed. */
export function writeDerived(
	folder: string,
	derivations: readonly Derivation[],
	tables: Tables,
	descriptor: Descriptor
): WrittenFile[] {
	return derivations.flatMap(({ file, derive }) => {
		try {
			return Object.entries(derive(tables, descriptor)).map(([path, value]) =>
				writeJson(folder, path, value)
			);
		} catch (error) {
			throw new DerivationFailed(file, error);
		}
	});
}

function writeJson(folder: string, path: string, value: unknown): WrittenFile {
	const text = JSON.stringify(value) as string | undefined;
	if (text === undefined) throw new TypeError('it returned nothing');
	const writer = new FileWriter(folder, path);
	writer.write(`${text}\n`);
	return writer.close();
}
