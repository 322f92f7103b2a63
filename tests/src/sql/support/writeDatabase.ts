import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

const asValue = (cell: unknown): SQLInputValue =>
	Array.isArray(cell)
		? JSON.stringify(cell)
		: typeof cell === 'boolean'
			? Number(cell)
			: (cell as SQLInputValue);

/**
 * Writes a SQLite file of synthetic rows; the columns of a table are those of its first row.
 * @returns where it is, and how to be rid of it
 */
export function writeDatabase(tables: Readonly<Record<string, readonly object[]>>) {
	const folder = mkdtempSync(join(tmpdir(), 'fugitive-flows-sql-'));
	const place = join(folder, 'test.sqlite');
	const database = new DatabaseSync(place);
	for (const [name, rows] of Object.entries(tables)) {
		const columns = Object.keys(rows[0] ?? {});
		database.exec(`CREATE TABLE "${name}" (${columns.map((column) => `"${column}"`).join(', ')})`);
		const insert = database.prepare(`INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`);
		for (const row of rows) insert.run(...Object.values(row).map(asValue));
	}
	database.close();
	return { place, remove: () => rmSync(folder, { recursive: true }) };
}
