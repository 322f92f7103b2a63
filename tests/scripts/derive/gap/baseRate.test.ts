import { expect, test } from 'vitest';
import { baseRate } from '#scripts/derive/gap/baseRate.ts';
import type { PersonReach } from '#atlas/instruments/reachOfPlaces.ts';
import { row } from '#tests/fixtures/row.ts';

const context = { home: 'XXH', outside: [{ iso3: 'XXO' }], dataDate: '2020-06-30' };
const fled = (day: string | null, reach: PersonReach = 'not_in_force') => ({
	fled: day,
	flight: { reach, places: [], everReached: true }
});
const treaty = (partner: string, cells: Parameters<typeof row<'treaties'>>[1] = {}) =>
	row('treaties', {
		type: 'extradition',
		party_iso3: 'XXH',
		partner_iso3: partner,
		source_ids: [`S-${partner}`],
		status: 'in_force',
		...cells
	});
/** In force since 2000; since a day not known, by 2018 at the latest; since 2015; with a place outside treaties; of another type. */
const treaties = [
	treaty('XXA', { signed: '1999', entered_into_force: '2000' }),
	treaty('XXB', { signed: '1999', in_force_by: '2018' }),
	treaty('XXC', { signed: '2014', entered_into_force: '2015' }),
	treaty('XXO', { signed: '1999', entered_into_force: '2000' }),
	treaty('XXD', { type: 'asset_sharing', signed: '1999', entered_into_force: '2000' })
];

test('half had fled by the end of a year, when a treaty was in force with one place, or with two', () => {
	const flights = [fled('2001-05'), fled('2012'), fled('2005', 'in_force'), fled('2003', 'not_known')];
	expect(baseRate(flights, treaties, context)).toEqual({
		year: 2003,
		least: 1,
		most: 2,
		sourceIds: ['S-XXA', 'S-XXB']
	});
});

test('flights that no treaty can govern, or without a day, are not counted', () => {
	const flights = [
		fled('2016'),
		fled('1990', 'outside_treaties'),
		fled(null, 'no_day'),
		fled('1991', 'no_place')
	];
	expect(baseRate(flights, treaties, context)).toMatchObject({ year: 2016, least: 2, most: 3 });
	expect(baseRate(flights.slice(1), treaties, context)).toBeNull();
});
