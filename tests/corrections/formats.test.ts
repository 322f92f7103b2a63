import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textForSpreadsheet } from '#atlas/files/spreadsheetLine.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { columnsOf } from '#scripts/emit/columns.ts';
import { profileFaults } from '#tests/fixtures/profileFaults.ts';
import {
	fieldsOf,
	rowsOfCsv,
	rowsOfJson,
	rowsOfParquet,
	rowsOfSqlite,
	sheetsOf
} from '#tests/fixtures/readTables.ts';

/** Where the pipeline has put the tables. */
const latest = 'public/data/latest';
const descriptor = JSON.parse(readFileSync(join(latest, 'datapackage.json'), 'utf8')) as Descriptor;
const sqlite = `${descriptor.name}.sqlite`;
const sheets = await sheetsOf(latest, `${descriptor.name}.xlsx`);
const tables = descriptor.resources.map((table) => [table.name, table] as const);

test('the descriptor as published is valid by the official profile', () => {
	expect(profileFaults(descriptor)).toEqual([]);
});

describe('each table holds the same in every file, cell by cell', () => {
	test.each(tables)('%s', async (name, table) => {
		const rows = rowsOfJson(latest, table);
		const columns = columnsOf(table);

		expect(rowsOfCsv(latest, `${name}.csv`, fieldsOf(table))).toEqual(rows);

		const typed = await rowsOfParquet(latest, table);
		const isOwn = columns.map(({ part }) => part === undefined);
		expect(typed.map((row) => row.filter((_, index) => isOwn[index]))).toEqual(rows);
		expect(rowsOfSqlite(latest, sqlite, table)).toEqual(typed);
		if (isOwn.includes(false)) expect(rowsOfCsv(latest, `${name}.analysis.csv`, columns)).toEqual(typed);

		const [head, ...sheet] = sheets.get(name) ?? [];
		expect(head).toEqual(fieldsOf(table).map((column) => column.name));
		const shown = rows.map((row) =>
			row.map((value) => {
				const cell = Array.isArray(value) ? value.join(';') : value;
				return typeof cell === 'string' ? textForSpreadsheet(cell) : cell;
			})
		);
		expect(sheet.map((row) => shown[0]?.map((_, index) => row[index] ?? null))).toEqual(shown);
	});
});

describe('the SQLite file of the real tables', () => {
	const database = new DatabaseSync(join(latest, sqlite), { readOnly: true });
	const ask = (sql: string) =>
		database
			.prepare(sql)
			.all()
			.map((row) => ({ ...row }));

	test('compares sums as numbers: the largest is the largest', () => {
		const recoveries = descriptor.resources.find(({ name }) => name === 'asset_recoveries')!;
		const at = fieldsOf(recoveries).findIndex(({ name }) => name === 'amount');
		const amounts = rowsOfJson(latest, recoveries).map((row) => Number(row[at] ?? 0));

		expect(ask('SELECT max(amount) AS most FROM asset_recoveries')).toEqual([{ most: Math.max(...amounts) }]);
	});

	test('is whole, and every key leads somewhere', () => {
		expect(ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
		expect(ask('PRAGMA foreign_key_check')).toEqual([]);
	});

	test('has every view with as many rows as its table', () => {
		const views = ask("SELECT name FROM sqlite_master WHERE type = 'view'").map(({ name }) => String(name));
		expect(views).toContain('treaties_readable');
		for (const view of views) {
			const table = view.replace(/_readable$/, '');
			expect(ask(`SELECT count(*) AS rows FROM "${view}"`), view).toEqual(
				ask(`SELECT count(*) AS rows FROM "${table}"`)
			);
		}
	});
});
