import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildData } from '#scripts/emit/buildData.ts';
import { writePackage } from '#tests/fixtures/package.ts';

/** Opens what is built of the package, and asks it. */
async function built() {
	const folders = writePackage();
	const result = await buildData({ ...folders, tablesOnly: true, formats: ['sqlite'] });
	expect(result.ok).toBe(true);
	const database = new DatabaseSync(join(folders.out, 'latest', 'toy.sqlite'));
	onTestFinished(() => database.close());
	const ask = (sql: string) =>
		database
			.prepare(sql)
			.all()
			.map((row) => ({ ...row }));
	return { database, ask };
}

describe('the SQLite file', () => {
	test('holds numbers as numbers, lists as JSON, the days of dates beside them', async () => {
		const { ask } = await built();

		expect(
			ask('SELECT max(amount) AS most, typeof(amount) AS type FROM agreements WHERE amount > 0')
		).toEqual([{ most: 1500.5, type: 'real' }]);
		expect(ask("SELECT * FROM agreements WHERE agreement_id = 'a-1'")).toEqual([
			{
				agreement_id: 'a-1',
				partner_iso3: 'BBB',
				type: 'extradition',
				signed: '2001-02-03',
				signed_earliest: '2001-02-03',
				signed_latest: '2001-02-03',
				signed_precision: 'day',
				entered_into_force: '2002',
				entered_into_force_earliest: '2002-01-01',
				entered_into_force_latest: '2002-12-31',
				entered_into_force_precision: 'year',
				status: 'in_force',
				persons: 7,
				amount: null,
				currency: null,
				countries: '["AAA","BBB"]',
				note: null,
				source_ids: '["S-1","S-2"]',
				confidence: 'high'
			}
		]);
	});

	test('holds the rows in the order of the table', async () => {
		const { ask } = await built();
		expect(ask('SELECT source_id FROM sources').map(({ source_id: id }) => id)).toEqual([
			'S-1',
			'S-2',
			'S-30'
		]);
	});

	test('keeps its keys: a second row of one, and a key that leads nowhere, are refused', async () => {
		const { database, ask } = await built();
		database.exec('PRAGMA foreign_keys = ON');

		const copy = (sql: string) => () => database.exec(`INSERT INTO countries ${sql}`);
		expect(copy("SELECT * FROM countries WHERE iso3 = 'AAA'")).toThrow('UNIQUE');
		expect(copy("VALUES ('DDD', NULL, '[]', 'high')")).toThrow('NOT NULL');
		expect(copy("VALUES ('DDD', 'Dérland', 'S-1;S-2', 'high')")).toThrow('CHECK');
		expect(copy("VALUES ('DDD', 'Dérland', '[]', 'high')")).not.toThrow();
		expect(() => database.exec("UPDATE agreements SET partner_iso3 = 'XXX'")).toThrow('FOREIGN KEY');
		expect(() => database.exec("UPDATE agreements SET persons = 'seven'")).toThrow('TEXT value');
		expect(ask('PRAGMA foreign_key_check')).toEqual([]);
	});

	test('has a view of each table with codes or keys in words, with the same rows', async () => {
		const { ask } = await built();

		expect(
			ask('SELECT agreement_id, type_label, partner_iso3_name, countries_names FROM agreements_readable')
		).toEqual([
			{
				agreement_id: 'a-1',
				type_label: 'extradition',
				partner_iso3_name: 'Bérland',
				countries_names: 'Arland; Bérland'
			},
			{
				agreement_id: 'a-2',
				type_label: 'asset_sharing',
				partner_iso3_name: 'Cérland',
				countries_names: null
			},
			{ agreement_id: 'a-3', type_label: null, partner_iso3_name: 'Bérland', countries_names: 'Cérland' }
		]);
		expect(ask("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name")).toEqual([
			{ name: 'agreements_readable' },
			{ name: 'countries_readable' },
			{ name: 'estimates_readable' }
		]);
	});

	test('says itself what it holds', async () => {
		const { ask } = await built();

		expect(ask('SELECT "table", rows FROM _tables')).toEqual([
			{ table: 'agreements', rows: 3 },
			{ table: 'estimates', rows: 2 },
			{ table: 'countries', rows: 3 },
			{ table: 'sources', rows: 3 }
		]);
		expect(ask("SELECT field, beside, type FROM _fields WHERE field LIKE 'signed%'")).toEqual([
			{ field: 'signed', beside: null, type: 'text' },
			{ field: 'signed_earliest', beside: 'signed', type: 'day' },
			{ field: 'signed_latest', beside: 'signed', type: 'day' },
			{ field: 'signed_precision', beside: 'signed', type: 'text' }
		]);
		expect(ask("SELECT code FROM _codes WHERE field = 'status' ORDER BY position")).toEqual([
			{ code: 'in_force' },
			{ code: 'signed_not_in_force' }
		]);
		expect(ask("SELECT value FROM _package WHERE key = 'version'")).toEqual([{ value: '0.0.1' }]);
		expect(ask('PRAGMA user_version')).toEqual([{ user_version: 1 }]);
		expect(ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
	});
});
