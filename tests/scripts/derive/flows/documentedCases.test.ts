import { describe, expect, test } from 'vitest';
import { documentedCases } from '#scripts/derive/flows/documentedCases.ts';
import type { CasesRow } from '#atlas/rows.ts';

/** A synthetic case: nobody's. */
const synthetic: CasesRow = {
	case_id: 'synthetic',
	name: 'Synthetic Person',
	name_zh: null,
	list: 'other',
	notice_rank: null,
	return_sequence: null,
	position: null,
	sector: null,
	province: null,
	alleged_offence: null,
	amount_alleged: null,
	amount_currency: null,
	fled_date: null,
	fled_to_iso3: null,
	returned_date: null,
	returned_from_iso3: null,
	return_method: 'not_returned',
	outcome: 'synthetic',
	outcome_kind: 'unknown',
	standing: 'accused',
	amount_recovered: null,
	recovered_currency: null,
	source_ids: ['S-1'],
	confidence: 'high',
	note: null
};
const words = { home: 'CHN', dataDate: '2026-11-23', nameOf: (iso3: string) => iso3 };
const of = (...rows: readonly Partial<CasesRow>[]) =>
	documentedCases(
		rows.map((row) => ({ ...synthetic, ...row })),
		words
	);
const places = (side: ReturnType<typeof of>['count']['sides'][number] | undefined) =>
	side?.places.map(({ iso3, persons }) => [iso3, persons]);

describe('documentedCases', () => {
	test('counts a person once in each place reported, in no order', () => {
		const { count, tally } = of({ fled_to_iso3: ['USA', 'HKG', 'USA'] }, { fled_to_iso3: ['USA'] }, {});
		expect(places(count.sides[0])).toEqual([
			['USA', 2],
			['HKG', 1]
		]);
		expect(tally).toMatchObject({ persons: 3, reportedIn: [['USA', 'HKG', 'USA'], ['USA']] });
	});

	test('counts returns by the place returned from, and apart those from no known place', () => {
		const { count, tally } = of(
			{ return_method: 'extradition', returned_from_iso3: 'ESP' },
			{ return_method: 'voluntary_surrender' },
			{ return_method: 'unknown', returned_date: '2019' },
			{ return_method: 'unknown' },
			{ return_method: 'died' }
		);
		expect(places(count.sides[1])).toEqual([['ESP', 1]]);
		expect(tally).toMatchObject({ returned: 3, returnedWithoutPlace: 2 });
	});

	test('counts a capture at home as no return', () => {
		const { count, tally } = of({ return_method: 'capture_in_china', returned_date: '2015' });
		expect(places(count.sides[1])).toEqual([]);
		expect(tally).toMatchObject({ returned: 0, caughtInside: 1 });
	});

	test('is as sure of a place as of the least sure case in it, and names the sources of all', () => {
		const { count } = of(
			{ fled_to_iso3: ['USA'], source_ids: ['S-1', 'S-2'] },
			{ fled_to_iso3: ['USA'], source_ids: ['S-2', 'S-3'], confidence: 'low' }
		);
		expect(count.sides[0]?.places[0]).toMatchObject({ confidence: 'low', sourceIds: ['S-1', 'S-2', 'S-3'] });
	});
});
