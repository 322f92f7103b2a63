/** One line of CSV (RFC 4180, LF); a cell is quoted only where it must be. */
export function csvLine(cells: readonly string[]): string {
	let line = '';
	for (let index = 0; index < cells.length; index += 1) {
		const cell = cells[index] ?? '';
		if (index > 0) line += ',';
		line += /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
	}
	return `${line}\n`;
}
