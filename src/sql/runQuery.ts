import type { Database, SqlValue } from 'sql.js';
import type { Answer, Cell } from './answer.ts';

/** What is kept of an answer: a query may give more rows than there is memory. */
export interface Limits {
	readonly rows: number;
	/** Characters of all texts together. */
	readonly characters: number;
}

const usualLimits: Limits = { rows: 100_000, characters: 50_000_000 };

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function asCell(value: SqlValue): Cell {
	if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
	if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
	return value instanceof Uint8Array ? `x'${hex(value)}'` : value;
}

const lengthOf = (row: readonly Cell[]) =>
	row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 8), 0);

/**
 * Runs all statements of a text, reading only, and returns what the last gave that gives columns.
 * @throws with SQLite's own message where one cannot be run
 */
export function runQuery(database: Database, sql: string, limits = usualLimits): Answer {
	const start = performance.now();
	let last: Omit<Answer, 'milliseconds'> = { columns: [], rows: [], isCut: false };
	const readOnly = () => database.run('PRAGMA query_only = ON');
	readOnly();
	for (const statement of database.iterateStatements(sql)) {
		const columns = statement.getColumnNames();
		const rows: Cell[][] = [];
		let characters = 0;
		let isCut = false;
		while (!isCut && statement.step()) {
			if (rows.length === limits.rows || characters > limits.characters) isCut = true;
			else {
				const row = statement.get(null, { useBigInt: true }).map(asCell);
				characters += lengthOf(row);
				rows.push(row);
			}
		}
		statement.reset();
		if (columns.length > 0) last = { columns, rows, isCut };
		// Whatever a statement may have set, the next reads only.
		readOnly();
	}
	return { ...last, milliseconds: performance.now() - start };
}
