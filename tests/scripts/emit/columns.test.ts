import { describe, expect, test } from 'vitest';
import type { Resource } from '#atlas/descriptor.ts';
import { columnsOf, valueIn } from '#scripts/emit/columns.ts';
import { descriptorJson } from '#tests/fixtures/package.ts';

const [agreements] = descriptorJson().resources as unknown as Resource[];
const columns = columnsOf(agreements!);
const column = (name: string) => columns.find((candidate) => candidate.name === name)!;

test('each field is a column, and each partial date has its days and its precision behind it', () => {
	expect(columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
		'agreement_id text',
		'partner_iso3 text',
		'type text',
		'signed text',
		'signed_earliest day',
		'signed_latest day',
		'signed_precision text',
		'entered_into_force text',
		'entered_into_force_earliest day',
		'entered_into_force_latest day',
		'entered_into_force_precision text',
		'status text',
		'persons integer',
		'amount number',
		'currency text',
		'countries list',
		'note text',
		'source_ids list',
		'confidence text'
	]);
	expect(columns.filter(({ required }) => required).map(({ name }) => name)).toEqual([
		'agreement_id',
		'partner_iso3',
		'status',
		'source_ids',
		'confidence'
	]);
});

describe('what stands beside a date', () => {
	test.each([
		['2004', '2004-01-01', '2004-12-31', 'year'],
		['2004-02', '2004-02-01', '2004-02-29', 'month'],
		['2004-11-03', '2004-11-03', '2004-11-03', 'day'],
		[null, null, null, null]
	])('%s', (date, earliest, latest, precision) => {
		const values = ['a-1', 'BBB', null, date];
		const parts = ['', '_earliest', '_latest', '_precision'].map((part) =>
			valueIn(column(`signed${part}`), values)
		);
		expect(parts).toEqual([date, earliest, latest, precision]);
	});
});

test('a field of whole days is a day, and has nothing beside it', () => {
	const schema = {
		fields: [{ name: 'day', title: 'Day', description: 'A day.', type: 'date' }],
		primaryKey: ['day']
	};
	expect(columnsOf({ ...agreements!, schema } as Resource)).toMatchObject([{ name: 'day', type: 'day' }]);
});
