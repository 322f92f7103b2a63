import type { Format } from './Format.ts';

/** CSV of RFC 4180: UTF-8, LF, every text as it stands in the table. */
export const csv: Format = {
	extension: '.csv',
	formatter: ({ schema }) => ({
		start: csvLine(schema.fields.map(({ name }) => name)),
		row: (values, cells) => csvLine(cells),
		end: ''
	})
};

/** One line of CSV; a cell is quoted only where it must be. */
export function csvLine(cells: readonly string[]): string {
	let line = '';
	for (let index = 0; index < cells.length; index += 1) {
		const cell = cells[index] ?? '';
		if (index > 0) line += ',';
		line += /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
	}
	return `${line}\n`;
}
