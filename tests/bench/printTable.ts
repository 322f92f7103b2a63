/** Prints rows in columns: the first as text, the others as numbers, ended flush. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
	const widths = head.map((title, column) =>
		Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0))
	);
	const line = (cells: readonly string[]) =>
		cells
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
			)
			.join('  ');
	console.log([line(head), ...rows.map(line), ''].join('\n'));
}
