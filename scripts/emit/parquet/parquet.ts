import type { WrittenFile } from '../FileWriter.ts';
import type { Format } from '../Format.ts';
import { ParquetFile } from './ParquetFile.ts';

/** A Parquet file a table: types as in the descriptor, lists as lists, the days of partial dates beside them. */
export const parquet: Format = {
	open(folder, descriptor) {
		const written: WrittenFile[] = [];
		return {
			table(table) {
				const file = new ParquetFile(folder, `${table.name}.parquet`, table, descriptor);
				return {
					row: (values) => file.row(values),
					close: () => void written.push(file.close())
				};
			},
			close: () => written
		};
	}
};
