import type { Resource } from '#atlas/descriptor.ts';
import type { Value } from '../validate/fields/Value.ts';
import { FileWriter, type WrittenFile } from './FileWriter.ts';
import type { PackageWriter } from './Format.ts';

/** Writes the rows of one table as text, piece by piece. */
export interface RowFormatter {
	readonly start: string;
	/** The row as text; `values` and `cells` (the texts they were read from) are in the order of the fields. */
	row(values: readonly Value[], cells: readonly string[]): string;
	readonly end: string;
}

/** A file of text a table. */
export interface TextFile {
	/** What follows the table's name in the name of the file. */
	readonly extension: string;
	/** Null where this table has no such file. */
	formatter(table: Resource): RowFormatter | null;
}

/** Writes each of these files for every table, while its rows are read. */
export function writeTexts(folder: string, kinds: readonly TextFile[]): PackageWriter {
	const written: WrittenFile[] = [];
	return {
		table(table) {
			const outputs = kinds.flatMap(({ extension, formatter: formatterOf }) => {
				const formatter = formatterOf(table);
				if (formatter === null) return [];
				return [{ formatter, file: new FileWriter(folder, `${table.name}${extension}`) }];
			});
			for (const { formatter, file } of outputs) file.write(formatter.start);
			return {
				row(values, cells) {
					for (const { formatter, file } of outputs) file.write(formatter.row(values, cells));
				},
				close() {
					for (const { formatter, file } of outputs) {
						file.write(formatter.end);
						written.push(file.close());
					}
				}
			};
		},
		close: () => written
	};
}
