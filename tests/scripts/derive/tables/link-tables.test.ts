import { expect, test } from 'vitest';
import type { Tables } from '#atlas/rows.ts';
import { derivedTables } from '#scripts/derive/tables/index.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

/** The rows of a derived table as their values, in the order of the fields. */
function linked(name: string, tables: Tables): readonly (readonly unknown[])[] {
	const table = derivedTables.find((each) => each.resource(descriptor).name === name);
	const names = table?.resource(descriptor).schema.fields.map((field) => field.name) ?? [];
	return table?.rows(tables, descriptor).map((row) => names.map((field) => row[field])) ?? [];
}

test('the places of a case are those reported, and the one that the person came back from', () => {
	const cases = [
		{ case_id: 'one', fled_to_iso3: ['XXA', 'XXB', 'XXA'], returned_from_iso3: 'XXB' },
		{ case_id: 'two', returned_from_iso3: 'XXC' },
		{ case_id: 'three' }
	];
	expect(linked('case_places', tablesOf({ cases }))).toEqual([
		['one', 'fled_to', 'XXA', 1],
		['one', 'fled_to', 'XXB', 2],
		['one', 'returned_from', 'XXB', 1],
		['two', 'returned_from', 'XXC', 1]
	]);
});

test('a case has a row for each offence, and one for its affair', () => {
	const tables = tablesOf({
		cases: [
			{ case_id: 'one', alleged_offence: ['bribery', 'fraud', 'bribery'], affair_id: 'dam' },
			{ case_id: 'two' }
		]
	});
	expect(linked('case_offences', tables)).toEqual([
		['one', 'bribery'],
		['one', 'fraud']
	]);
	expect(linked('case_affairs', tables)).toEqual([['one', 'dam']]);
});

test('an event has a row for each jurisdiction and person, a recovery for each stage that it follows', () => {
	const tables = tablesOf({
		milestones: [{ milestone_id: 'law', countries: ['XXA', 'XXB'], case_ids: ['one'] }],
		asset_recoveries: [{ recovery_id: 'home', follows: ['freeze', 'order'] }, { recovery_id: 'freeze' }]
	});
	expect(linked('milestone_countries', tables)).toEqual([
		['law', 'XXA'],
		['law', 'XXB']
	]);
	expect(linked('milestone_cases', tables)).toEqual([['law', 'one']]);
	expect(linked('recovery_follows', tables)).toEqual([
		['home', 'freeze'],
		['home', 'order']
	]);
});

test('a row has a row for each of its sources, named by its key', () => {
	const tables = tablesOf({
		exchange_rates: [{ year: 2001, currency: 'CNY', source_ids: ['S-1', 'S-2', 'S-1'] }],
		sources: [{ source_id: 'S-1' }]
	});
	expect(linked('row_sources', tables)).toEqual([
		['exchange_rates', '2001/CNY', 'S-1'],
		['exchange_rates', '2001/CNY', 'S-2']
	]);
});
