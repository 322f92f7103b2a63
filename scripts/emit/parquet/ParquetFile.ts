import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import type { Value } from '../../validate/fields/Value.ts';
import { columnsOf } from '../columns.ts';
import { FileWriter, type WrittenFile } from '../FileWriter.ts';
import { columnData } from './columnData.ts';
import { parquetSchema } from './parquetSchema.ts';

/** Rows that are kept until they are written; what a reader skips or takes as one. */
const ROW_GROUP = 100_000;

/** Bytes that are gathered before they go to the file. */
const PIECE = 1024 * 1024;

/** What Parquet's writer writes goes to the file in pieces; only what is in hand is kept. */
class PieceWriter extends ByteWriter {
	readonly #file: FileWriter;

	constructor(file: FileWriter) {
		super();
		this.#file = file;
	}

	override ensure(size: number): void {
		if (this.index > PIECE) this.flush();
		super.ensure(size);
	}

	flush(): void {
		this.#file.write(this.getBytes());
		this.index = 0;
	}

	override finish(): void {
		this.flush();
	}
}

/** Writes the rows of a table as one Parquet file, and keeps no more of them than a row group. */
export class ParquetFile {
	readonly #table: Resource;
	readonly #file: FileWriter;
	readonly #writer: ParquetWriter;
	/** The values of the rows in hand, a list a field. */
	#fields: Value[][];
	#rows = 0;

	/** @param path of the file within the folder of the output */
	constructor(folder: string, path: string, table: Resource, descriptor: Descriptor) {
		this.#table = table;
		this.#file = new FileWriter(folder, path);
		this.#fields = table.schema.fields.map(() => []);
		this.#writer = new ParquetWriter({
			writer: new PieceWriter(this.#file),
			schema: parquetSchema(columnsOf(table)),
			kvMetadata: metadataOf(table, descriptor)
		});
	}

	/** @param values in the order of the fields */
	row(values: readonly Value[]): void {
		for (let index = 0; index < this.#fields.length; index += 1)
			this.#fields[index]?.push(values[index] ?? null);
		this.#rows += 1;
		if (this.#rows === ROW_GROUP) this.#writeRows();
	}

	close(): WrittenFile {
		this.#writeRows();
		done(this.#writer.finish());
		return this.#file.close();
	}

	#writeRows(): void {
		if (this.#rows === 0) return;
		const columnsInHand = columnsOf(this.#table).map((column) => columnData(column, this.#fields));
		done(this.#writer.write({ columnData: columnsInHand, rowGroupSize: ROW_GROUP }));
		this.#fields = this.#fields.map(() => []);
		this.#rows = 0;
	}
}

/** Parquet's writer waits for nothing where what it writes to does not. */
function done(outcome: unknown): void {
	if (outcome instanceof Promise) throw new TypeError('Parquet was to be written at once');
}

/** What the file says of itself: the table as the descriptor describes it, and the package that it is of. */
function metadataOf(table: Resource, { name, title, version, created, licenses, homepage }: Descriptor) {
	const aboutPackage = { name, title, version, created, licenses, homepage };
	return [
		{ key: 'datapackage.resource', value: JSON.stringify(table) },
		{ key: 'datapackage.package', value: JSON.stringify(aboutPackage) }
	];
}
