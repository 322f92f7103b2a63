import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import type { Extent } from '#atlas/extent.ts';
import type { CheckedRows } from '../derive/coverage/measureChecks.ts';
import { FileWriter, type WrittenFile } from './FileWriter.ts';

/** What is told of a table that its rows say: how much of it was looked up again, and what it reaches over. */
export interface Measured {
	readonly checked?: CheckedRows;
	readonly extent?: Extent;
}

/**
 * Writes `datapackage.json`: the descriptor, with the size and digest of each table's CSV as published, and what was measured
 * in its rows.
 */
export function writeDescriptor(
	folder: string,
	descriptor: Descriptor,
	files: readonly WrittenFile[],
	measure: (table: Resource) => Measured
): WrittenFile {
	const resources = descriptor.resources.map((resource) => {
		const file = files.find(({ path }) => path === resource.path);
		const told = { ...resource, ...measure(resource) };
		return file === undefined ? told : { ...told, bytes: file.bytes, hash: `sha256:${file.sha256}` };
	});
	const writer = new FileWriter(folder, 'datapackage.json');
	writer.write(`${JSON.stringify({ ...descriptor, resources }, null, '\t')}\n`);
	return writer.close();
}

/** Writes `index.json`: every other file of the output with its size, digest and media type. */
export function writeIndex(
	folder: string,
	{ version, created }: Descriptor,
	files: readonly WrittenFile[]
): WrittenFile {
	const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
	const writer = new FileWriter(folder, 'index.json');
	writer.write(`${JSON.stringify({ version, created, files: sorted }, null, '\t')}\n`);
	return writer.close();
}
