import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Descriptor, Field, Resource } from '#atlas/descriptor.ts';
import type { Value } from '../../validate/fields/Value.ts';
import { type Column, columnsOf } from '../columns.ts';
import { FileWriter, type WrittenFile } from '../FileWriter.ts';
import { FieldColumn } from './FieldColumn.ts';
import { leafOf } from './leafOf.ts';
import { leafColumn, parquetSchema } from './parquetSchema.ts';
import { writeChunk } from './writeChunk.ts';

/** Rows of which the columns are kept until they are written; what a reader skips or takes as one. */
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

/**
 * Writes the rows of a table as one Parquet file, and keeps no more of them than a row group, encoded as they come. What a
 * file is around its columns, hyparquet-writer knows; its way from values to columns takes the rows as objects, four times
 * the time and a gigabyte for a million wide rows.
 */
export class ParquetFile {
	readonly #columns: readonly Column[];
	readonly #file: FileWriter;
	readonly #bytes: PieceWriter;
	readonly #writer: ParquetWriter;
	readonly #fields: readonly FieldColumn[];
	readonly #rowGroup: number;
	#rows = 0;

	/**
	 * @param path of the file within the folder of the output
	 * @param rowGroup rows that are written together
	 */
	constructor(folder: string, path: string, table: Resource, descriptor: Descriptor, rowGroup = ROW_GROUP) {
		this.#rowGroup = rowGroup;
		this.#columns = columnsOf(table);
		this.#fields = table.schema.fields.map(fieldColumn);
		this.#file = new FileWriter(folder, path);
		this.#bytes = new PieceWriter(this.#file);
		this.#writer = new ParquetWriter({
			writer: this.#bytes,
			schema: parquetSchema(this.#columns),
			kvMetadata: metadataOf(table, descriptor)
		});
	}

	/** @param values in the order of the fields */
	row(values: readonly Value[]): void {
		for (let index = 0; index < this.#fields.length; index += 1)
			this.#fields[index]?.add(values[index] ?? null);
		this.#rows += 1;
		if (this.#rows === this.#rowGroup) this.writeRows();
	}

	close(): WrittenFile {
		this.writeRows();
		done(this.#writer.finish());
		return this.#file.close();
	}

	/** Rows that are kept until they are written. */
	get rowsInHand(): number {
		return this.#rows;
	}

	/** Writes the rows in hand as a row group. */
	writeRows(): void {
		if (this.#rows === 0) return;
		const start = this.#bytes.offset;
		const columns = this.#columns.flatMap((column) => {
			const field = this.#fields[column.index];
			if (field === undefined) return [];
			return [writeChunk(this.#bytes, leafColumn(column), field, leafOf(column, field))];
		});
		const sizes = columns.map(({ meta_data: told }) => told?.total_uncompressed_size ?? 0n);
		this.#writer.row_groups.push({
			columns,
			total_byte_size: sizes.reduce((sum, size) => sum + size, 0n),
			num_rows: BigInt(this.#rows),
			total_compressed_size: BigInt(this.#bytes.offset - start)
		});
		this.#writer.num_rows += BigInt(this.#rows);
		this.#bytes.flush();
		for (const field of this.#fields) field.clear();
		this.#rows = 0;
	}
}

/** Only texts are kept as they are: of a date, what it means is worked out once for each that there is. */
function fieldColumn({ type, listDelimiter, partialDate, constraints }: Field): FieldColumn {
	const mayBePlain = type === 'string' && partialDate !== true;
	return new FieldColumn(listDelimiter !== undefined, constraints?.required === true, mayBePlain);
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
