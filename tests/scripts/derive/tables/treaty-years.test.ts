import { describe, expect, test } from 'vitest';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { TreatiesRow } from '#atlas/rows.ts';
import { treatyYears } from '#scripts/derive/tables/treaty-years.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

const own: Descriptor = {
	...descriptor,
	created: '2005-06-30T00:00:00Z',
	home: { ...descriptor.home, iso3: 'XXH', outside_treaties: [{ iso3: 'XXO', reason: 'synthetic' }] }
};
const treaty = (
	treaty_id: string,
	partner_iso3: string,
	cells: Partial<TreatiesRow>
): Partial<TreatiesRow> => ({
	...{
		treaty_id,
		partner_iso3,
		party_iso3: 'XXH',
		type: 'extradition',
		status: 'in_force',
		confidence: 'high'
	},
	...cells
});
const countries = ['XXA', 'XXB', 'XXC', 'XXD', 'XXH', 'XXO'].map((iso3) => ({ iso3 }));
/** Synthetic: from a day to a suspension; from some day of 2004; not known since when; another party's; of agencies, twice. */
const treaties = [
	treaty('A', 'XXA', {
		...{ signed: '2001-02', entered_into_force: '2002-03-04', suspended: '2004-05', status: 'suspended' }
	}),
	treaty('B', 'XXB', { signed: '2003-01-02', entered_into_force: '2004' }),
	treaty('C', 'XXC', { signed: '2002', status: 'unknown', confidence: 'low' }),
	treaty('O', 'XXB', { party_iso3: 'XXO', type: 'surrender_of_fugitives', entered_into_force: '2003-07' }),
	treaty('P-1', 'XXA', {
		type: 'law_enforcement_cooperation',
		signed: '2001',
		status: 'signed_not_in_force'
	}),
	treaty('P-2', 'XXA', { type: 'law_enforcement_cooperation', in_force_by: '2004-12', confidence: 'low' })
];
const rows = treatyYears.rows(tablesOf({ countries, treaties }), own);
const of = (partner: string, type = 'extradition', party = 'XXH') =>
	rows.filter((row) => row.partner_iso3 === partner && row.type === type && row.party_iso3 === party);
const through = (...args: Parameters<typeof of>) =>
	of(...args).map(({ year, force, state }) => [year, force, state]);

describe('treaties by partner and year', () => {
	test('an instrument is told at the end of each year, the last on the day of the data', () => {
		expect(through('XXA')).toEqual([
			[2001, 'not_in_force', 'signed'],
			[2002, 'in_force', 'in_force'],
			[2003, 'in_force', 'in_force'],
			[2004, 'not_in_force', 'suspended'],
			[2005, 'not_in_force', 'suspended']
		]);
		expect(of('XXA')[0]).toEqual({
			...{ party_iso3: 'XXH', partner_iso3: 'XXA', type: 'extradition', year: 2001 },
			...{ force: 'not_in_force', state: 'signed', treaty_ids: ['A'], signed_shown_on: '2001-02-28' },
			...{ possible_from: '2002-03-04', certain_from: '2002-03-04' },
			...{ end_possible_from: '2004-05-01', end_certain_from: '2004-05-31', confidence: 'high' }
		});
	});

	test('a date that is known to its year bounds the time in force', () => {
		expect(through('XXB')).toEqual([
			[2001, 'not_in_force', 'none'],
			[2002, 'not_in_force', 'none'],
			[2003, 'not_in_force', 'signed'],
			[2004, 'in_force', 'in_force'],
			[2005, 'in_force', 'in_force']
		]);
		expect(of('XXB')[4]).toMatchObject({
			...{ possible_from: '2004-01-01', certain_from: '2004-12-31' },
			...{ end_possible_from: null, end_certain_from: null }
		});
	});

	test('what no source settles is not known, and is not told as “no”', () => {
		expect(through('XXC').slice(0, 3)).toEqual([
			[2001, 'not_in_force', 'none'],
			[2002, 'not_known', 'not_known'],
			[2003, 'not_known', 'not_known']
		]);
		expect(of('XXC')[4]).toMatchObject({
			possible_from: '2002-01-01',
			certain_from: null,
			confidence: 'low'
		});
	});

	test('a place without an instrument has its rows, and one that treaties do not govern says so', () => {
		expect(through('XXD')).toHaveLength(5);
		expect(of('XXD')[2]).toMatchObject({ force: 'not_in_force', state: 'no_instrument', treaty_ids: [] });
		expect(of('XXD')[2]?.confidence).toBeNull();
		expect(of('XXO').map(({ force }) => force)).toEqual(Array(5).fill('outside_treaties'));
		expect(of('XXH')).toEqual([]);
	});

	test('of other parties and of agreements between agencies there are those rows that an instrument has', () => {
		expect(through('XXB', 'surrender_of_fugitives', 'XXO').slice(1, 3)).toEqual([
			[2002, 'not_in_force', 'none'],
			[2003, 'in_force', 'in_force']
		]);
		expect(rows.filter(({ party_iso3: party }) => party === 'XXO')).toHaveLength(5);
		expect(rows.filter(({ type }) => type === 'law_enforcement_cooperation')).toHaveLength(5);
	});

	test('two instruments of one type are one dyad, which is as sure as the less sure, and without bounds of its own', () => {
		const police = of('XXA', 'law_enforcement_cooperation');
		expect(police.map(({ force, state }) => [force, state])).toEqual([
			['not_known', 'not_known'],
			['not_known', 'not_known'],
			['not_known', 'not_known'],
			['in_force', 'in_force'],
			['in_force', 'in_force']
		]);
		expect(police[0]).toMatchObject({
			...{ treaty_ids: ['P-1', 'P-2'], signed_shown_on: '2001-12-31' },
			...{ possible_from: null, certain_from: null, confidence: 'low' }
		});
	});

	test('there are no rows where there is no instrument, and none for a type that the home jurisdiction has not', () => {
		expect(treatyYears.rows(tablesOf({ countries }), own)).toEqual([]);
		expect(rows.some(({ type }) => type === 'transfer_of_sentenced_persons')).toBe(false);
	});
});
