import { expect, test } from 'vitest';
import type { GapGroup } from '#scripts/derive/charts/treaty-gap.ts';
import type { Reach } from '#atlas/instruments/reachOf.ts';
import type { GapRow } from '#src/charts/treaty-gap/gapRow.ts';
import { reachOfPersons } from '#src/charts/treaty-gap/reachOfPersons.ts';

/** Synthetic rows and groups. */
const row = (key: string, persons: number, relation: Reach): GapRow => ({
	key,
	name: key,
	persons,
	exactness: '',
	personsText: String(persons),
	barPercent: 0,
	relation,
	cells: [],
	sourceIds: [],
	confidence: 'high',
	note: null
});
const group = (reportedIn: GapGroup['reportedIn']): GapGroup => ({
	allSources: {},
	sourceIds: [],
	id: 'synthetic',
	heading: 'other',
	side: {
		direction: 'out',
		how: 'believed_in',
		scope: 'corruption',
		label: 'Synthetic',
		asOf: '2001',
		size: null,
		places: [],
		inside: 0
	},
	reportedIn
});
const rows = [
	row('ESP', 4, 'in_force'),
	row('CAN', 6, 'not_in_force'),
	row('PER', 1, 'not_known'),
	row('HKG', 2, 'outside_treaties')
];

test('adds the places of one published count by their relation', () => {
	expect(reachOfPersons(rows, group(null))).toEqual({
		in_force: 4,
		not_in_force: 6,
		not_known: 1,
		outside_treaties: 2
	});
});

test('counts a person of several places once: within reach if any of them is, by Hong Kong only if nowhere else', () => {
	const people = [
		{ places: ['CAN', 'ESP'], persons: 4 },
		{ places: ['CAN', 'PER'], persons: 1 },
		{ places: ['CAN', 'HKG'], persons: 2 },
		{ places: ['HKG'], persons: 1 },
		{ places: ['CAN'], persons: 1 }
	];
	expect(reachOfPersons(rows, group(people))).toEqual({
		in_force: 4,
		not_in_force: 3,
		not_known: 1,
		outside_treaties: 1
	});
});
