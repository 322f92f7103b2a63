import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import type { Value } from '../../validate/fields/Value.ts';
import type { WrittenFile } from '../FileWriter.ts';
import type { PackageWriter } from '../Format.ts';
import { ParquetFile } from '../parquet/ParquetFile.ts';
import { hivePath } from './hivePath.ts';
import type { Partition } from './Partition.ts';
import { TooManyPartitions } from './TooManyPartitions.ts';

/** A file stays open for each: systems allow a thousand, often. */
export const MOST_PARTITIONS = 500;
/** Rows that are kept, of all partitions together; then the one with most of them writes its own. */
const MOST_ROWS = 100_000;

/** Writes one table as Parquet in parts by a field, in folders as Hive names them; other tables are none of its concern. */
export function writePartitions(folder: string, descriptor: Descriptor, partition: Partition): PackageWriter {
	const written: WrittenFile[] = [];
	return {
		table(table) {
			if (table.name !== partition.table) return { row: () => {}, close: () => {} };
			const parts = new Parts(folder, descriptor, table, partition.field);
			return {
				row: (values) => parts.row(values),
				close: () => void written.push(...parts.close())
			};
		},
		close: () => written
	};
}

/** The partitions of one table. */
class Parts {
	readonly #folder: string;
	readonly #descriptor: Descriptor;
	readonly #table: Resource;
	readonly #field: string;
	readonly #index: number;
	/** What each file holds: the value stands in the name of its folder alone. */
	readonly #tableOfPart: Resource;
	readonly #files = new Map<string, ParquetFile>();
	#rows = 0;

	constructor(folder: string, descriptor: Descriptor, table: Resource, field: string) {
		this.#folder = folder;
		this.#descriptor = descriptor;
		this.#table = table;
		this.#field = field;
		const { fields } = table.schema;
		this.#index = fields.findIndex(({ name }) => name === field);
		this.#tableOfPart = {
			...table,
			schema: { ...table.schema, fields: fields.filter(({ name }) => name !== field) }
		};
	}

	row(values: readonly Value[]): void {
		const value = values[this.#index] ?? null;
		const path = hivePath(this.#field, value === null ? null : String(value));
		const file = this.#files.get(path) ?? this.#open(path);
		file.row(values.toSpliced(this.#index, 1));
		this.#rows += 1;
		if (this.#rows >= MOST_ROWS) this.#writeFullest();
	}

	close(): WrittenFile[] {
		return [...this.#files.values()].map((file) => file.close());
	}

	#open(path: string): ParquetFile {
		if (this.#files.size === MOST_PARTITIONS)
			throw new TooManyPartitions(
				`${this.#field} of ${this.#table.name} has more than ${formatCount(MOST_PARTITIONS)} values: ` +
					'partition by a field of fewer, such as a code or a year'
			);
		const place = `${this.#table.name}/${path}/part-0.parquet`;
		const file = new ParquetFile(this.#folder, place, this.#tableOfPart, this.#descriptor);
		this.#files.set(path, file);
		return file;
	}

	#writeFullest(): void {
		const files = [...this.#files.values()].sort((a, b) => b.rowsInHand - a.rowsInHand);
		files[0]?.writeRows();
		this.#rows = files.reduce((sum, { rowsInHand }) => sum + rowsInHand, 0);
	}
}
