import type { Resource } from '#atlas/descriptor.ts';
import type { Value } from '../validate/fields/Value.ts';
import { csv } from './csv.ts';
import { FileWriter, type WrittenFile } from './FileWriter.ts';
import type { RowFormatter } from './Format.ts';
import { json } from './json.ts';
import { spreadsheetCsv } from './spreadsheetCsv.ts';

/** All the ways in which a table is written. */
const formats = [csv, spreadsheetCsv, json];

/** Writes a table in every format while its rows are read. */
export class TableWriter {
	readonly #outputs: readonly { readonly formatter: RowFormatter; readonly file: FileWriter }[];

	constructor(folder: string, table: Resource) {
		this.#outputs = formats.map(({ extension, formatter }) => ({
			formatter: formatter(table),
			file: new FileWriter(folder, `${table.name}${extension}`)
		}));
		for (const { formatter, file } of this.#outputs) file.write(formatter.start);
	}

	row(values: readonly Value[], cells: readonly string[]): void {
		for (const { formatter, file } of this.#outputs) file.write(formatter.row(values, cells));
	}

	close(): WrittenFile[] {
		return this.#outputs.map(({ formatter, file }) => {
			file.write(formatter.end);
			return file.close();
		});
	}
}
