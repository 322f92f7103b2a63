import { expect, test } from 'vitest';
import { casesByReach } from '#src/charts/treaty-gap/casesByReach.ts';
import { cases } from './synthetic.ts';

const counted = casesByReach(cases);

test('synthetic cases stand once each by the day of flight', () => {
	const sizes = Object.entries(counted.flights).map(([reach, some]) => [reach, some.length]);
	expect(Object.fromEntries(sizes)).toEqual({
		not_in_force: 3,
		in_force: 1,
		not_known: 1,
		outside_treaties: 1,
		no_day: 2,
		no_place: 1
	});
	expect(counted.dated).toBe(5);
	expect(counted).toMatchObject({ neverReached: 1, severalPlaces: 1 });
});

test('those back stand by way; those caught at home with none', () => {
	expect(counted.returned).toBe(3);
	expect(counted.extradited.map(({ id }) => id)).toEqual(['c']);
	expect(counted.otherWays.map(({ label, cases: some }) => [label, some.length])).toEqual([
		['Deportation', 2]
	]);
	expect(counted).toMatchObject({ underTreaty: 1, otherWayUnderTreaty: 1, caughtInside: 1 });
});
