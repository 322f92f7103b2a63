import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import type { WrittenFile } from './FileWriter.ts';
import type { PackageWriter, FormatName, TableSink } from './Format.ts';
import { formats } from './formats.ts';
import type { Partition } from './partition/Partition.ts';

/** Writes tables in several formats at once. */
export class TablesWriter {
	readonly #writers: readonly PackageWriter[];

	private constructor(writers: readonly PackageWriter[]) {
		this.#writers = writers;
	}

	/**
	 * @param folder where the files go
	 * @param partition a table that is written in parts, too
	 */
	static async open(
		folder: string,
		descriptor: Descriptor,
		names: readonly FormatName[],
		partition?: Partition
	): Promise<TablesWriter> {
		const chosen = await Promise.all(names.map((name) => formats[name]()));
		const writers = chosen.map((format) => format.open(folder, descriptor));
		if (partition === undefined) return new TablesWriter(writers);
		const { writePartitions } = await import('./partition/writePartitions.ts');
		return new TablesWriter([...writers, writePartitions(folder, descriptor, partition)]);
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

	/** Lets go of all files where nothing is to be published; does nothing after `close`. */
	abandon(): void {
		for (const writer of this.#writers) writer.abandon?.();
	}

	/** Finishes all files. Paths are those within the folder. */
	async close(): Promise<readonly WrittenFile[]> {
		const files: WrittenFile[] = [];
		for (const writer of this.#writers) files.push(...(await writer.close()));
		return files;
	}
}
