import { describe, expect, test } from 'vitest';
import { publishedCounts } from '#scripts/derive/flows/publishedCounts.ts';
import type { DestinationsRow } from '#atlas/rows.ts';
import { row } from '#tests/fixtures/row.ts';

/** A synthetic row; the numbers mean nothing. */
const synthetic = row('destinations', {
	destination_id: 'synthetic',
	group: 'red_notice_100_believed_destination',
	direction: 'believed_in',
	scope: 'listed_100',
	group_size: 10,
	as_of: '2001-02-03',
	destination_iso3: 'CAN',
	destination_name: 'Canada',
	persons: 4,
	confidence: 'high'
});
const returned = {
	...synthetic,
	group: 'red_notice_100_returned_from',
	direction: 'returned_from'
} as const;
const words = {
	home: 'AAA',
	nameOf: (iso3: string) => `name of ${iso3}`,
	groupLabel: (group: string) => group
};
const counts = (...rows: readonly DestinationsRow[]) => publishedCounts(rows, words);

describe('publishedCounts', () => {
	test('makes one count of one group at one date, and another of the same group at another date', () => {
		const made = counts(
			{ ...synthetic, group: 'clues_2017_22', persons: 1 },
			{ ...synthetic, group: 'clues_2017_22', destination_iso3: 'USA', persons: 2 },
			{ ...synthetic, group: 'clues_2017_22', as_of: '2002', persons: 3 }
		);
		expect(made.map(({ id }) => id)).toEqual(['clues_2017_22-2001-02-03', 'clues_2017_22-2002']);
		expect(made[0]?.sides[0]?.places.map(({ iso3, persons }) => [iso3, persons])).toEqual([
			['USA', 2],
			['CAN', 1]
		]);
		expect(made[1]?.label).toBe('clues_2017_22, name of CAN (2002)');
	});

	test('sets the latest returns of the hundred beside the list, as a direction with its own date and total', () => {
		const [list] = counts(
			synthetic,
			{ ...returned, as_of: '2003', group_size: 3, persons: 1 },
			{ ...returned, as_of: '2005', group_size: 6, persons: 2 }
		);
		expect(list?.sides.map(({ direction, asOf, size }) => [direction, asOf, size])).toEqual([
			['out', '2001-02-03', 10],
			['back', '2005', 6]
		]);
	});

	test('keeps a region without a code, and people found at home, apart from jurisdictions', () => {
		const [count] = counts(
			{ ...returned, destination_iso3: null, destination_name: 'Southeast Asia', persons: 5 },
			{ ...returned, destination_iso3: 'AAA', persons: 3 }
		);
		expect(count?.sides[0]?.places.map(({ iso3, name }) => [iso3, name])).toEqual([[null, 'Southeast Asia']]);
		expect(count?.sides[0]?.inside).toBe(3);
	});

	test('leaves arrests abroad out: they are no flow', () => {
		expect(counts({ ...synthetic, direction: 'arrested_in', scope: 'any_crime' })).toEqual([]);
	});

	test.each([
		['listed_100', 'hundred'],
		['corruption', 'other'],
		['economic_crime', 'other'],
		['telecom_fraud', 'not_officials'],
		['any_crime', 'not_officials'],
		['involuntary_return', 'not_officials']
	] as const)('puts the scope %s under %s', (scope, heading) => {
		expect(counts({ ...synthetic, group: 'mass_handovers', scope })[0]?.heading).toBe(heading);
	});

	test('puts the list of the hundred first, whatever the order of rows and dates', () => {
		const made = counts(
			{ ...synthetic, group: 'mass_handovers', scope: 'telecom_fraud', as_of: '1990' },
			{ ...synthetic, group: 'clues_2017_22', scope: 'corruption', as_of: '1995' },
			synthetic
		);
		expect(made.map(({ id }) => id)).toEqual([
			'red_notice_100_believed_destination-2001-02-03',
			'clues_2017_22-1995',
			'mass_handovers-1990'
		]);
	});
});
