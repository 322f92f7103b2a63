import { writeFileSync } from 'node:fs';

/** @param {readonly Record<string, unknown>[]} rows @param {string} file */
export function write_table(rows, file) {
	const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const cell = (/** @type {unknown} */ value) =>
		`"${(Array.isArray(value) ? value.join(';') : String(value ?? '')).replaceAll('"', '""')}"`;
	const lines = [names, ...rows.map((row) => names.map((name) => row[name]))];
	writeFileSync(file, lines.map((line) => line.map(cell).join(',')).join('\n'));
}
