import { describe, expect, test } from 'vitest';
import type { GapCase } from '#scripts/derive/gap/gapCase.ts';
import type { LawThen, ReachThen } from '#scripts/derive/gap/lawThen.ts';
import { derive } from '#scripts/derive/charts/treaty-gap.ts';
import { caseLaw, personsWith } from '#src/charts/treaty-gap/caseLaw.ts';
import { lawTitle } from '#src/charts/treaty-gap/lawTexts.ts';
import { model } from '#src/charts/treaty-gap/model.ts';
import { gapOptions } from '#src/charts/treaty-gap/options.ts';
import { initialOptions } from '#src/state/options.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const law = (reach: ReachThen, places: LawThen['places'] = [], everReached = true): LawThen => ({
	reach,
	places,
	everReached
});
const place = (iso3: string) => ({ iso3, inForce: [], notSettled: [] });
/** A synthetic case. */
const synthetic = (id: string, flight: LawThen, more: Partial<GapCase> = {}): GapCase => ({
	id,
	name: id,
	standing: 'Accused',
	fled: '2001',
	returned: null,
	flight,
	ending: 'at_large',
	endingLabel: 'At large',
	back: null,
	sourceIds: [],
	confidence: 'high',
	...more
});
const back = (way: 'extradition' | 'deportation', reach: ReachThen): Partial<GapCase> => ({
	ending: way,
	endingLabel: way,
	back: law(reach)
});
/** Nine persons: three back, one of them extradited under a treaty; one caught at home. */
const cases = [
	synthetic('a', law('not_in_force', [place('USA'), place('CAN')])),
	synthetic('b', law('not_in_force'), back('deportation', 'not_in_force')),
	synthetic('c', law('not_in_force'), back('extradition', 'in_force')),
	synthetic('d', law('in_force'), back('deportation', 'in_force')),
	synthetic('e', law('not_settled')),
	synthetic('f', law('outside_treaties')),
	synthetic('g', law('no_day', [], false)),
	synthetic('h', law('no_day')),
	synthetic('i', law('no_place'), { ending: 'capture_in_china' })
];
const counted = caseLaw(cases);

describe('synthetic cases', () => {
	test('stand once each in the law of the day of flight', () => {
		expect(counted.flights.map(({ reach, persons }) => [reach, persons])).toEqual([
			['not_in_force', 3],
			['in_force', 1],
			['not_settled', 1],
			['outside_treaties', 1],
			['no_day', 2],
			['no_place', 1]
		]);
	});

	test('stand by way and law of the day of return, those caught at home with none', () => {
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
		expect(lawTitle(counted)).toBe(
			'Of 5 dated flights, 3 went where no extradition treaty reached; of 3 returned, 1 was extradited'
		);
	});
});

describe('the real tables', () => {
	const data = derive(realTables, realDescriptor);
	const options = initialOptions(gapOptions(data));
	const shown = model(data, options);

	test('begin with the law of the days, in title, picture and table', () => {
		expect(shown.title).toMatch(
			/^Of \d+ dated flights, \d+ went where no extradition treaty reached; of \d+ returned/
		);
		expect(shown.title.length).toBeLessThanOrEqual(110);
		expect(shown.table.rows).toHaveLength(realTables.cases.length);
		for (const { cells } of shown.table.rows) expect(cells.standing).toBeTruthy();
		expect(`${shown.summary} ${shown.notes.join(' ')}`).not.toMatch(/undefined|null|NaN/);
	});

	test('each person stands once among the flights, and once at most among the returns', () => {
		const sum = (counts: readonly { readonly persons: number }[]) =>
			counts.reduce((total, { persons }) => total + persons, 0);
		expect(sum(shown.law?.flights ?? [])).toBe(realTables.cases.length);
		expect(sum(shown.law?.ways ?? [])).toBe(sum(shown.law?.returns ?? []));
	});

	test('extradited persons are those whom the table of cases calls so', () => {
		const extradited = realTables.cases.filter(({ return_method }) => return_method === 'extradition').length;
		expect(shown.law?.ways.find(({ way }) => way === 'extradition')?.persons).toBe(extradited);
	});

	test('flights to Hong Kong alone are never added to flights beyond a treaty, nor are those without a day or place', () => {
		const apart = (['outside_treaties', 'no_day', 'no_place'] as const).map((reach) =>
			personsWith(shown.law?.flights ?? [], reach)
		);
		expect(Math.min(...apart)).toBeGreaterThan(0);
		const [dated = 0, beyond = 0] = [...shown.title.matchAll(/\d+/g)].map(([number]) => Number(number));
		expect(beyond).toBe(personsWith(shown.law?.flights ?? [], 'not_in_force'));
		expect(dated + apart.reduce((sum, persons) => sum + persons, 0)).toBe(realTables.cases.length);
	});

	test('the documented cases and the hundred are never in one picture', () => {
		const hundred = model(data, { ...options, group: 'red_notice_100_believed_destination-2015-04-22' });
		expect(hundred.law).toBeNull();
		expect(hundred.title).not.toContain('returned');
		expect(model(data, { ...options, time: '2010' }).law).toBeNull();
	});
});
