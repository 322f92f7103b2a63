import { expect, test } from 'vitest';
import { casesByReach } from '#scripts/derive/gap/casesByReach.ts';
import { cases } from '#tests/src/charts/treaty-gap/synthetic.ts';

const counted = casesByReach(cases);

test('synthetic cases stand once each by the day of flight', () => {
	expect(counted.persons).toBe(9);
	expect(counted.flights).toEqual({
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
	expect(counted.extradited).toBe(1);
	expect(counted.otherWays).toEqual([{ way: 'deportation', label: 'Deportation', count: 2 }]);
	expect(counted).toMatchObject({ underTreaty: 1, otherWayUnderTreaty: 1, caughtInside: 1 });
});

test('the years are those of the first and the last flight; none where no day is known', () => {
	const fledIn = (fled: string | null) => cases.slice(0, 1).map((each) => ({ ...each, fled }));
	expect(casesByReach(['2003-05', '1999', '2011-02-03', null].flatMap(fledIn)).years).toEqual([
		'1999',
		'2011'
	]);
	expect(casesByReach(fledIn(null)).years).toEqual([]);
});
