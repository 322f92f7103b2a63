import { describe, expect, test } from 'vitest';
import { reachThen } from '#scripts/derive/gap/reachThen.ts';
import type { TreatiesRow } from '#atlas/rows.ts';
import { row } from '#tests/fixtures/row.ts';

const context = { home: 'CHN', outside: [{ iso3: 'HKG' }, { iso3: 'TWN' }], dataDate: '2026-11-23' };
/** A synthetic instrument. */
const treaty = (
	partner_iso3: string,
	stages: Partial<TreatiesRow>,
	type: TreatiesRow['type'] = 'extradition'
): TreatiesRow => row('treaties', { type, party_iso3: 'CHN', partner_iso3, status: 'in_force', ...stages });
/** Spain since 15 June 2002; Peru signed 2001-11, in force by October 2018 at the latest; Canada assists since 1995. */
const treaties = [
	treaty('ESP', { signed: '2000-05-01', entered_into_force: '2002-06-15' }),
	treaty('PER', { signed: '2001-11', in_force_by: '2018-10' }),
	treaty('CAN', { entered_into_force: '1995-07-01' }, 'mutual_legal_assistance'),
	treaty('AUS', { signed: '2007-09-06', status: 'signed_not_in_force' }),
	treaty('GRD', { signed: '2016', not_in_force_on: '2018-10', status: 'unknown' })
];
const reach = (places: readonly string[], day: string | null) =>
	reachThen(places, day, treaties, context).reach;

describe('one place', () => {
	test.each([
		['2002-06-14', 'not_in_force'],
		['2002-06-15', 'in_force'],
		['2002-06', 'not_known'],
		['2002', 'not_known'],
		['2001', 'not_in_force'],
		['2003', 'in_force']
	])('with a treaty since 15 June 2002, on %s: %s, only if every day of the date agrees', (day, expected) => {
		expect(reach(['ESP'], day)).toBe(expected);
	});

	test.each([
		['2001-10-31', 'not_in_force'],
		['2001-11', 'not_known'],
		['2010-03-04', 'not_known'],
		['2018-10-31', 'in_force']
	])('with a treaty in force since a day that nobody tells, on %s: %s', (day, expected) => {
		expect(reach(['PER'], day)).toBe(expected);
	});

	test('without an extradition treaty, or with one that never took effect, is beyond reach on any day told', () => {
		expect(reach(['CAN'], '2004')).toBe('not_in_force');
		expect(reach(['AUS'], '2012')).toBe('not_in_force');
	});

	test.each([
		['2017', 'not_in_force'],
		['2018-10-01', 'not_in_force'],
		['2018-10', 'not_known'],
		['2019', 'not_known']
	])('with a treaty that a source of October 2018 calls not in force, on %s: %s', (day, expected) => {
		expect(reach(['GRD'], day)).toBe(expected);
	});

	test('names the other types in force there', () => {
		expect(reachThen(['CAN'], '2004', treaties, context).places).toEqual([
			{ iso3: 'CAN', inForce: ['mutual_legal_assistance'], notKnown: [] }
		]);
		expect(reachThen(['CAN'], '1995', treaties, context).places[0]?.notKnown).toEqual([
			'mutual_legal_assistance'
		]);
	});

	test('without a day is asked nothing, but whether a treaty can have reached it at all', () => {
		expect(reach(['ESP'], null)).toBe('no_day');
		expect(reachThen(['ESP'], null, treaties, context).everReached).toBe(true);
		expect(reachThen(['CAN'], null, treaties, context).everReached).toBe(false);
		expect(reachThen(['AUS'], null, treaties, context).everReached).toBe(false);
	});

	test('in a place that treaties do not govern is neither with nor without a treaty, whatever the day', () => {
		for (const place of ['HKG', 'TWN']) {
			expect(reach([place], '2004')).toBe('outside_treaties');
			expect(reach([place], null)).toBe('outside_treaties');
		}
	});
});

describe('several places', () => {
	test('are within reach if one of them is', () => {
		expect(reach(['CAN', 'ESP', 'HKG'], '2010-01-02')).toBe('in_force');
	});

	test('is not known if none is known to be, and one may', () => {
		expect(reach(['CAN', 'PER'], '2010-01-02')).toBe('not_known');
	});

	test('are beyond reach if none is, places that treaties do not govern left aside', () => {
		expect(reach(['CAN', 'HKG'], '2010-01-02')).toBe('not_in_force');
	});

	test('at home are no place abroad', () => {
		expect(reach(['CHN'], '2010')).toBe('no_place');
		expect(reach([], '2010')).toBe('no_place');
	});
});
