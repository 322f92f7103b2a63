import type { CellValue, ColumnDef, WriteSheet } from 'hucre/xlsx';
import { sheetText } from './sheetCell.ts';

/** The longest name that a sheet may have. */
const LONGEST_NAME = 31;

/** A column of a sheet: what stands above it, and whether it holds texts. */
export interface SheetColumn {
	readonly name: string;
	readonly isText: boolean;
	/** Width in characters. */
	readonly width: number;
}

/** A sheet with its names of columns in bold above, which stay when its rows are scrolled. */
export function tableSheet(
	name: string,
	columns: readonly SheetColumn[],
	rows: readonly CellValue[][]
): WriteSheet {
	const bold = { font: { bold: true } };
	const head = columns.map(
		({ name: title }, index) => [`0,${index}`, { value: title, type: 'string', style: bold }] as const
	);
	return {
		name,
		columns: columns.map(({ isText, width }): ColumnDef => {
			// A cell of the format "text" stays one when it is edited: no date is completed, no code becomes a number.
			return isText ? { width, numFmt: '@' } : { width };
		}),
		rows: [columns.map((column) => column.name), ...rows],
		cells: new Map(head),
		freezePane: { rows: 1 }
	};
}

/** A sheet of sentences, one a row; the first is its title. */
export function textSheet(name: string, lines: readonly (readonly string[])[]): WriteSheet {
	const rows = lines.map((line) => line.map(sheetText));
	const title = {
		value: rows[0]?.[0] ?? '',
		type: 'string',
		style: { font: { bold: true, size: 16 } }
	} as const;
	return {
		name,
		columns: [
			{ width: 32, numFmt: '@' },
			{ width: 60, numFmt: '@' },
			{ width: 12 },
			{ width: 60, numFmt: '@' }
		],
		rows,
		cells: new Map([['0,0', title]])
	};
}

/** Names of sheets for tables, each short enough for one and none twice, in the order of the tables. */
export function sheetNames(tables: readonly string[]): readonly string[] {
	const taken = new Set<string>();
	return tables.map((table) => {
		let name = table.slice(0, LONGEST_NAME);
		for (let number = 2; taken.has(name); number += 1) {
			const end = `~${number}`;
			name = table.slice(0, LONGEST_NAME - end.length) + end;
		}
		taken.add(name);
		return name;
	});
}
