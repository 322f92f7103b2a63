import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import type { WrittenFile } from './FileWriter.ts';
import type { PackageWriter, FormatName, TableSink } from './Format.ts';
import { formats } from './formats.ts';

/** Writes tables in several formats at once. */
export class TablesWriter {
	readonly #writers: readonly PackageWriter[];

	/** @param folder where the files go */
	constructor(folder: string, descriptor: Descriptor, names: readonly FormatName[]) {
		this.#writers = formats
			.filter(({ name }) => names.includes(name))
			.map((format) => format.open(folder, descriptor));
	}

	/** Begins a table; its rows go to what this returns, which is closed before the next begins. */
	table(table: Resource): TableSink {
		const sinks = this.#writers.map((writer) => writer.table(table));
		return {
			row(values, cells) {
				for (const sink of sinks) sink.row(values, cells);
			},
			close() {
				for (const sink of sinks) sink.close();
			}
		};
	}

	/** Finishes all files. Paths are those within the folder. */
	async close(): Promise<readonly WrittenFile[]> {
		const files: WrittenFile[] = [];
		for (const writer of this.#writers) files.push(...(await writer.close()));
		return files;
	}
}
