import { describe, expect, test } from 'vitest';
import type { GapCase } from '#scripts/derive/gap/gapCase.ts';
import type { PersonReach, ReachThen } from '#scripts/derive/gap/reachThen.ts';
import { casesByReach } from '#src/charts/treaty-gap/casesByReach.ts';
import { model } from '#src/charts/treaty-gap/model.ts';
import { reachTitle } from '#src/charts/treaty-gap/reachTexts.ts';
import { synthetic as data } from './synthetic.ts';

const then = (reach: PersonReach, places: ReachThen['places'] = [], everReached = true): ReachThen => ({
	reach,
	places,
	everReached
});
const place = (iso3: string) => ({ iso3, inForce: [], notKnown: [] });
/** A synthetic case. */
const synthetic = (id: string, flight: ReachThen, more: Partial<GapCase> = {}): GapCase => ({
	id,
	name: id,
	standing: { label: 'Accused', caveat: null },
	fled: '2001',
	returned: null,
	returnedKind: null,
	returnedBy: null,
	flight,
	ending: 'at_large',
	endingLabel: 'At large',
	back: null,
	sourceIds: [],
	confidence: 'high',
	...more
});
const back = (way: 'extradition' | 'deportation', reach: PersonReach): Partial<GapCase> => ({
	ending: way,
	endingLabel: way,
	back: then(reach)
});
/** Nine persons: three back, one of them extradited under a treaty; one caught at home. */
const cases = [
	synthetic('a', then('not_in_force', [place('USA'), place('CAN')])),
	synthetic('b', then('not_in_force'), { ...back('deportation', 'not_in_force'), returnedBy: '2017' }),
	synthetic('c', then('not_in_force'), back('extradition', 'in_force')),
	synthetic('d', then('in_force'), back('deportation', 'in_force')),
	synthetic('e', then('not_known')),
	synthetic('f', then('outside_treaties')),
	synthetic('g', then('no_day', [], false)),
	synthetic('h', then('no_day')),
	synthetic('i', then('no_place'), { ending: 'captured_at_home' })
];
const counted = casesByReach(cases);

describe('synthetic cases', () => {
	test('stand once each by the day of flight', () => {
		expect(counted.flights.map(({ reach, persons }) => [reach, persons])).toEqual([
			['not_in_force', 3],
			['in_force', 1],
			['not_known', 1],
			['outside_treaties', 1],
			['no_day', 2],
			['no_place', 1]
		]);
	});

	test('stand by way and by the day of return, those caught at home with none', () => {
		expect(
			counted.ways.map(({ way, persons, parts }) => [way, persons, parts.map((part) => part.label)])
		).toEqual([
			['deportation', 2, ['with no treaty in force', 'with a treaty in force']],
			['extradition', 1, ['with a treaty in force']]
		]);
		expect(counted.caughtInside).toBe(1);
		expect(counted).toMatchObject({ neverReached: 1, severalPlaces: 1 });
	});

	test('give a title that leaves out those whom no treaty between states could govern, and those without a day', () => {
		expect(reachTitle(counted)).toBe(
			'Of 5 dated flights, 3 went where no extradition treaty reached; of 3 returned, 1 was extradited'
		);
	});
});

describe('in the chart', () => {
	const [group] = data.groups;
	if (!group) throw new Error('no synthetic group');
	const documented = { ...group, id: 'documented_cases', reportedIn: [['ESP'], ['CAN']] };
	const content = { ...data, groups: [documented, group], cases };
	const shown = model(content, { group: 'documented_cases', time: '2026' });

	test('title, picture and table begin with them', () => {
		expect(shown.title).toBe(reachTitle(counted));
		expect(shown.cases).toEqual(counted);
		expect(shown.table.rows).toHaveLength(cases.length);
		expect(shown.table.rows[1]?.cells).toMatchObject({ standing: 'Accused', returned: 'by 2017' });
		expect(`${shown.summary} ${shown.notes.join(' ')}`).not.toMatch(/undefined|null|NaN/);
	});

	test('each person stands once among the flights, and once at most among the returns', () => {
		const sum = (counts: readonly { readonly persons: number }[]) =>
			counts.reduce((total, { persons }) => total + persons, 0);
		expect(sum(counted.flights)).toBe(cases.length);
		expect(sum(counted.ways)).toBe(sum(counted.returns));
	});

	test('they are in no picture of another count, or of a year', () => {
		expect(model(content, { group: group.id, time: '2026' }).cases).toBeNull();
		expect(model(content, { group: 'documented_cases', time: '2010' }).cases).toBeNull();
	});
});
