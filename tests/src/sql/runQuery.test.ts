import initSqlJs, { type Database } from 'sql.js';
import { beforeEach, expect, test } from 'vitest';
import { runQuery } from '#src/sql/runQuery.ts';

let database: Database;
beforeEach(async () => {
	const { Database } = await initSqlJs();
	database = new Database();
	database.run(
		"CREATE TABLE sums (id TEXT, amount REAL); INSERT INTO sums VALUES ('a', 9), ('b', 10), ('c', NULL)"
	);
});
const run = (sql: string, limits?: Parameters<typeof runQuery>[2]) => runQuery(database, sql, limits);

test('gives columns and rows in their order, and how long it took', () => {
	const answer = run('SELECT id, amount FROM sums ORDER BY id DESC');
	expect(answer).toMatchObject({
		columns: ['id', 'amount'],
		rows: [
			['c', null],
			['b', 10],
			['a', 9]
		],
		isCut: false
	});
	expect(answer.milliseconds).toBeGreaterThanOrEqual(0);
});

test('the largest number is the largest, and not the last in the alphabet', () => {
	expect(run('SELECT max(amount) FROM sums').rows).toEqual([[10]]);
});

test('of several statements, the last that gives columns counts', () => {
	expect(run('SELECT 1 AS one; SELECT 2 AS two; PRAGMA query_only = ON; -- and a remark').columns).toEqual([
		'two'
	]);
	expect(run('-- a remark alone').columns).toEqual([]);
	expect(run('').columns).toEqual([]);
});

test('a number too long for JavaScript is kept digit by digit, bytes are written as SQL writes them', () => {
	expect(run("SELECT 9007199254740993, 9007199254740991, x'00ff', 9e999, 0.5").rows).toEqual([
		['9007199254740993', 9007199254740991, "x'00ff'", 'Infinity', 0.5]
	]);
});

test('what SQLite refuses is told in its words', () => {
	expect(() => run('SELECT colour FROM sums')).toThrow('no such column: colour');
	expect(() => run('SELEC 1')).toThrow('near "SELEC": syntax error');
	expect(() => run("SELECT load_extension('x')")).toThrow('no such function: load_extension');
});

test.each([
	'DELETE FROM sums',
	"UPDATE sums SET id = 'd'",
	'DROP TABLE sums',
	'CREATE TEMP TABLE more (id)',
	'PRAGMA query_only = OFF; DELETE FROM sums'
])('it only reads: %s', (sql) => {
	expect(() => run(sql)).toThrow('attempt to write a readonly database');
	expect(run('SELECT count(*) FROM sums').rows).toEqual([[3]]);
});

const endless = 'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n';

test('of more rows than are kept the first are, and it says so', () => {
	const cut = run(endless, { rows: 3, characters: 1000 });
	expect(cut).toMatchObject({ rows: [[1], [2], [3]], isCut: true });
	expect(run('SELECT id FROM sums', { rows: 3, characters: 1000 }).isCut).toBe(false);
	// Five texts of three letters: the fourth is past ten characters.
	expect(run("SELECT 'abc' FROM (" + endless + ')', { rows: 1000, characters: 10 }).rows).toHaveLength(4);
	// A query that was cut short is in nobody's way.
	expect(run('SELECT count(*) FROM sums').rows).toEqual([[3]]);
});
