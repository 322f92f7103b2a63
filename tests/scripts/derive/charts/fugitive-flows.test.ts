import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/fugitive-flows.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const data = derive(realTables, realDescriptor);
if (data === null) throw new Error('The tables place persons');
const [list] = data.counts;

describe('the real tables', () => {
	test('place 92 of the hundred of 2015: 40 in the United States, 26 in Canada', () => {
		expect(list?.sides[0]).toMatchObject({ direction: 'out', asOf: '2015-04-22', size: 100 });
		expect(list?.sides[0]?.places.map(({ iso3, persons }) => [iso3, persons])).toEqual([
			['USA', 40],
			['CAN', 26],
			['NZL', 11],
			['AUS', 10],
			['HKG', 5]
		]);
	});

	test('have 60 of them back by 31 October 2019, 16 from the United States and 14 from Canada', () => {
		expect(list?.sides[1]).toMatchObject({ direction: 'back', asOf: '2019-10-31', size: 60 });
		expect(list?.sides[1]?.places.map(({ iso3, persons }) => [iso3, persons])).toEqual([
			['USA', 16],
			['CAN', 14]
		]);
	});

	test('never give a region a code, and name every code drawn', () => {
		const places = data.counts.flatMap(({ sides }) => sides.flatMap((side) => side.places));
		const regions = places.filter(({ iso3 }) => iso3 === null).map(({ name }) => name);
		expect(new Set(regions)).toEqual(new Set(['Asia', 'Africa', 'Southeast Asia']));
		for (const { iso3 } of places) if (iso3 !== null) expect(data.countries[iso3]).toBeTruthy();
	});

	test('show every row of destinations that is a flow in exactly one count', () => {
		const drawn = data.counts
			.filter(({ heading }) => heading !== 'documented')
			// The list's own returns are also a count of their own; here each count speaks once.
			.map(({ sides }) => sides[0])
			.reduce((rows, side) => rows + (side?.places.length ?? 0) + (side?.inside ? 1 : 0), 0);
		expect(drawn).toBe(realTables.destinations.filter(({ direction }) => direction !== 'arrested_in').length);
	});

	test('offer handovers for telecom fraud under "not officials" only', () => {
		const fraud = data.counts.filter(({ sides }) => sides.some(({ scope }) => scope === 'telecom_fraud'));
		expect(fraud.length).toBeGreaterThan(0);
		expect(new Set(fraud.map(({ heading }) => heading))).toEqual(new Set(['not_officials']));
	});
});

test('is the same whatever the order of the rows', () => {
	const turned = { ...realTables, destinations: realTables.destinations.toReversed() };
	expect(derive(turned, realDescriptor)).toEqual(data);
});
