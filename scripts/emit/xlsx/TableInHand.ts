import type { CellValue } from 'hucre/xlsx';
import type { Resource } from '#atlas/descriptor.ts';
import type { Value } from '../../validate/fields/Value.ts';
import { CUT_MARK, sheetCell } from './sheetCell.ts';

/** How much a file of sheets holds. */
export interface Limits {
	/** Rows of a sheet, its head among them. */
	readonly rows: number;
	/** Cells of all sheets: they are in memory until they are written, and again in that of who opens them. */
	readonly cells: number;
}

/** The rows of a table for its sheet, as long as they find room there. */
export class TableInHand {
	readonly table: Resource;
	readonly #limits: Limits;
	#rows: CellValue[][] = [];
	#count = 0;
	#cut = 0;

	/** @param limits what is left of them for this table */
	constructor(table: Resource, limits: Limits) {
		this.table = table;
		this.#limits = limits;
	}

	row(values: readonly Value[], cells: readonly string[]): void {
		this.#count += 1;
		if (!this.fits) {
			this.#rows = [];
			return;
		}
		const row = values.map((value, index) => sheetCell(value, cells[index] ?? ''));
		this.#cut += row.filter((cell) => typeof cell === 'string' && cell.endsWith(CUT_MARK)).length;
		this.#rows.push(row);
	}

	/** How many rows the table has, whether they find room or not. */
	get count(): number {
		return this.#count;
	}

	get cells(): number {
		return this.fits ? this.#count * this.table.schema.fields.length : 0;
	}

	get rows(): readonly CellValue[][] {
		return this.#rows;
	}

	/** Whether the table has a sheet. */
	get fits(): boolean {
		const { rows, cells } = this.#limits;
		return this.#count < rows && this.#count * this.table.schema.fields.length <= cells;
	}

	/** What must be said of the sheet; null where nothing must. */
	get remark(): string | null {
		if (!this.fits)
			return `Left out: a spreadsheet does not hold this many. ${this.table.path} and the Parquet file have all.`;
		return this.#cut === 0
			? null
			: `Texts too long for a cell are cut: ${this.#cut}. ${this.table.path} has all of them.`;
	}
}
