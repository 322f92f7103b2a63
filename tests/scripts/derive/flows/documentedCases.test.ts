import { describe, expect, test } from 'vitest';
import { documentedCases } from '#scripts/derive/flows/documentedCases.ts';
import type { CasesRow } from '#atlas/rows.ts';
import { row } from '#tests/fixtures/row.ts';

const words = { home: 'AAA', dataDate: '2026-11-23', nameOf: (iso3: string) => iso3 };
const of = (...rows: readonly Partial<CasesRow>[]) =>
	documentedCases(
		rows.map((known) => row('cases', { return_status: 'not_known', ...known })),
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
			{ return_status: 'back', return_method: 'extradition', returned_from_iso3: 'ESP' },
			{ return_status: 'back', return_method: 'voluntary_surrender' },
			{ return_status: 'back', return_method: 'unknown', returned_by: '2019' },
			{ return_status: 'not_back' },
			{ return_status: 'not_known', outcome: 'returned by 2019' }
		);
		expect(places(count.sides[1])).toEqual([['ESP', 1]]);
		expect(tally).toMatchObject({ returned: 3, returnedWithoutPlace: 2 });
	});

	test('counts a capture at home as no return', () => {
		const { count, tally } = of({ return_status: 'captured_at_home', return_method: 'capture_at_home' });
		expect(places(count.sides[1])).toEqual([]);
		expect(tally).toMatchObject({ returned: 0, caughtInside: 1 });
	});

	test('is as sure of a place as of the least sure case in it, and names the sources of all', () => {
		const { count } = of(
			{ fled_to_iso3: ['USA'], source_ids: ['S-1', 'S-2'], confidence: 'high' },
			{ fled_to_iso3: ['USA'], source_ids: ['S-2', 'S-3'], confidence: 'low' }
		);
		expect(count.sides[0]?.places[0]).toMatchObject({ confidence: 'low', sourceIds: ['S-1', 'S-2', 'S-3'] });
	});
});
