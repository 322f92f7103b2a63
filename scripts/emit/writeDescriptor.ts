import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import type { Extent } from '#atlas/extent.ts';
import type { CheckedRows } from '../derive/coverage/measureChecks.ts';
import { alternativesOfPackage, alternativesOfTable, dateColumns } from './alternatives.ts';
import { madeBy } from './publish.ts';
import { FileWriter, type WrittenFile } from './FileWriter.ts';

/** What is told of a table that its rows say: how much of it was looked up again, and what it reaches over. */
export interface Measured {
	readonly checked?: CheckedRows;
	readonly extent?: Extent;
}

/**
 * Writes `datapackage.json`: the descriptor, with the size and digest of each table's CSV as published, and what was measured
 * in its rows. Which other files hold the table, or all of them, is said in `alternatives`, and what stands beside partial
 * dates there, once, in `dateColumns`.
 */
export function writeDescriptor(
	folder: string,
	descriptor: Descriptor,
	files: readonly WrittenFile[],
	measure: (table: Resource) => Measured
): WrittenFile {
	const resources = descriptor.resources.map((resource) => {
		const file = files.find(({ path }) => path === resource.path);
		return {
			...resource,
			...measure(resource),
			...(file === undefined ? {} : { bytes: file.bytes, hash: `sha256:${file.sha256}` }),
			alternatives: alternativesOfTable(resource.name, files)
		};
	});
	const writer = new FileWriter(folder, 'datapackage.json');
	const published = {
		...descriptor,
		alternatives: alternativesOfPackage(descriptor.name, files),
		dateColumns,
		resources
	};
	writer.write(`${JSON.stringify(published, null, '\t')}\n`);
	return writer.close();
}

/**
 * Writes `index.json`: every other file of the output with its size, digest and media type, and of which version they are.
 * The list that researchers get, `latest/index.json`, is the site's: it holds the files of charts, too.
 * @param released whether that version was released with these tables
 */
export function writeIndex(
	folder: string,
	{ version, created }: Descriptor,
	files: readonly WrittenFile[],
	released: boolean
): WrittenFile {
	const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
	const writer = new FileWriter(folder, 'index.json');
	writer.write(
		`${JSON.stringify({ made_by: madeBy, version, created, released, files: sorted }, null, '\t')}\n`
	);
	return writer.close();
}
