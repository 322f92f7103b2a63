import { describe, expect, test } from 'vitest';
import type { GapCase } from '#scripts/derive/gap/gapCase.ts';
import type { LawThen, ReachThen } from '#scripts/derive/gap/lawThen.ts';
import { derive } from '#scripts/derive/charts/treaty-gap.ts';
import { caseLaw, personsWith } from '#src/charts/treaty-gap/caseLaw.ts';
import { lawTitle } from '#src/charts/treaty-gap/lawTexts.ts';
import { model } from '#src/charts/treaty-gap/model.ts';
import { gapOptions } from '#src/charts/treaty-gap/options.ts';
import { initialOptions } from '#src/state/options.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

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
	synthetic('i', law('no_place'), { ending: 'captured_at_home' })
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

describe('the chart of synthetic tables', () => {
	const data = derive(
		tablesOf({
			countries: [
				{ iso3: 'ESP', name: 'Spain' },
				{ iso3: 'USA', name: 'United States' }
			],
			destinations: [
				{
					group: 'red_notice_100_believed_destination',
					scope: 'listed_100',
					direction: 'believed_in',
					as_of: '2001',
					destination_iso3: 'ESP',
					persons: 2
				},
				{
					group: 'red_notice_100_believed_destination',
					scope: 'listed_100',
					direction: 'believed_in',
					as_of: '2001',
					destination_iso3: 'USA',
					persons: 3
				}
			],
			treaties: [
				{ type: 'extradition', partner_iso3: 'ESP', entered_into_force: '2007', status: 'in_force' }
			],
			cases: [
				{
					case_id: 'extradited',
					fled_date: '2001',
					fled_to_iso3: ['ESP'],
					return_status: 'back',
					return_method: 'extradition',
					returned_date: '2010',
					returned_from_iso3: 'ESP'
				},
				{
					case_id: 'by',
					fled_date: '2008',
					fled_to_iso3: ['ESP'],
					return_status: 'back',
					return_method: 'unknown',
					returned_by: '2017'
				},
				{ case_id: 'away', fled_to_iso3: ['USA'], return_status: 'not_back', standing: 'protected_abroad' }
			]
		}),
		descriptor
	);
	if (data === null) throw new Error('The synthetic cases have destinations');
	const options = initialOptions(gapOptions(data));
	const shown = model(data, options);

	test('begins with the law of the days, in title, picture and table', () => {
		expect(shown.title).toBe(
			'Of 2 dated flights, 1 went where no extradition treaty reached; of 2 returned, 1 was extradited'
		);
		expect(shown.table.rows.map(({ key, cells }) => [key, cells.returned, cells.standing])).toEqual([
			['extradited', '2010', 'Sought; no charge stated in the sources'],
			['by', 'by 2017', 'Sought; no charge stated in the sources'],
			['away', '', 'Protected abroad']
		]);
	});

	test('has each person once among the flights, and once at most among the returns', () => {
		const sum = (counts: readonly { readonly persons: number }[]) =>
			counts.reduce((total, { persons }) => total + persons, 0);
		expect(sum(shown.law?.flights ?? [])).toBe(3);
		expect(sum(shown.law?.ways ?? [])).toBe(2);
		expect(sum(shown.law?.returns ?? [])).toBe(2);
		expect(personsWith(shown.law?.returns ?? [], 'no_place')).toBe(1);
	});

	test('never puts the documented cases and the hundred in one picture', () => {
		const hundred = model(data, { ...options, group: 'red_notice_100_believed_destination-2001' });
		expect(hundred.law).toBeNull();
		expect(hundred.title).not.toContain('returned');
		expect(model(data, { ...options, time: '2010' }).law).toBeNull();
	});
});
