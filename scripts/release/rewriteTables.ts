import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import { csvLine } from '#atlas/files/csvLine.ts';
import { type FormatName, formatNames } from '../emit/Format.ts';
import { TablesWriter } from '../emit/TablesWriter.ts';
import type { Value } from '../validate/fields/Value.ts';
import { compileField } from '../validate/fields/compileField.ts';
import type { CellTable } from './cells.ts';
import { folderFiles } from './folderFiles.ts';
import type { ReleaseFiles } from './storeRelease.ts';

/** In which formats a release has its tables. */
function formatsOf(files: ReleaseFiles): readonly FormatName[] {
	const has = (name: FormatName) =>
		[...files.keys()].some(
			(path) =>
				path.endsWith(`.${name}`) || (name === 'json' && /^data\/(?!datapackage|index)\w+\.json$/.test(path))
		);
	return formatNames.filter(has);
}

/** A day that no date lies after: a release is not judged by rules that came later. */
const NO_END = '9999-12-31';

/** The values that the cells of a table stand for; a text that was released stays, though rules of today may refuse it. */
export function valuesOf({ schema }: Resource, { rows }: CellTable): readonly (readonly Value[])[] {
	const readers = schema.fields.map((field) => {
		const read = compileField(field, NO_END);
		const isText = field.type === 'string' || field.type === 'date';
		const asItStands = (text: string): Value =>
			isText ? (field.listDelimiter === undefined ? text : text.split(field.listDelimiter)) : null;
		return (text: string) => {
			const value = read(text, () => {});
			return value === undefined && text !== '' ? asItStands(text) : (value ?? null);
		};
	});
	return rows.map((row) => readers.map((read, index) => read(row[index] ?? '')));
}

function writeTable(writer: TablesWriter, resource: Resource, table: CellTable): void {
	const sink = writer.table(resource);
	for (const [index, values] of valuesOf(resource, table).entries())
		sink.row(values, table.rows[index] ?? []);
	sink.close();
}

/**
 * The files of tables in every format in which a release had them, by their paths in it.
 * @param files of the release as it was
 * @param tables as they are to be
 */
export async function rewriteTables(
	files: ReleaseFiles,
	descriptor: Descriptor,
	tables: readonly CellTable[]
): Promise<ReleaseFiles> {
	const formats = formatsOf(files);
	// The first release is CSV alone, and its descriptor of a kind that nothing else here reads.
	if (formats.length === 1)
		return new Map(
			tables.map(({ name, fields, rows }) => [
				`data/${name}.csv`,
				Buffer.from([fields, ...rows].map(csvLine).join(''))
			])
		);
	const folder = mkdtempSync(join(tmpdir(), 'fugitive-flows-release-'));
	try {
		const writer = await TablesWriter.open(folder, descriptor, formats);
		for (const [index, resource] of descriptor.resources.entries()) {
			const table = tables[index];
			if (table) writeTable(writer, resource, table);
		}
		await writer.close();
		const written = [...folderFiles(folder)].map(([path, bytes]) => [`data/${path}`, bytes] as const);
		return new Map(written.filter(([path]) => files.has(path)));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
