import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import type { Value } from '../validate/fields/Value.ts';
import type { WrittenFile } from './FileWriter.ts';

/** The ways in which tables are written, by the names that `--formats` takes. */
export const formatNames = ['csv', 'json', 'parquet', 'sqlite', 'xlsx'] as const;
export type FormatName = (typeof formatNames)[number];

/** Takes the rows of one table. */
export interface TableSink {
	/** `values` and `cells` (the texts they were read from) are in the order of the fields. */
	row(values: readonly Value[], cells: readonly string[]): void;
	/** To be called when the last row was taken. */
	close(): void;
}

/** Writes the tables of a package in one format, one after another. */
export interface PackageWriter {
	table(table: Resource): TableSink;
	/** Finishes all that is written; paths are those within the folder. */
	close(): readonly WrittenFile[] | Promise<readonly WrittenFile[]>;
	/** Lets go of what is open where nothing is to be published; does nothing after `close`. */
	abandon?(): void;
}

/** One way to write tables. */
export interface Format {
	/** @param folder where the files go */
	open(folder: string, descriptor: Descriptor): PackageWriter;
}
