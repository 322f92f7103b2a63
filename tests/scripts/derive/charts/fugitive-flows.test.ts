import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/fugitive-flows.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

const home = descriptor.home.iso3;
const listed = {
	scope: 'listed_100',
	group_size: 100,
	as_of: '2015-04-22',
	direction: 'believed_in'
} as const;
const believed = { ...listed, group: 'red_notice_100_believed_destination' } as const;
const back = { ...listed, group: 'red_notice_100_returned_from', direction: 'returned_from' } as const;
/** Synthetic counts: a list with its returns at two dates, a region, telecom fraud, arrests, and two cases. */
const tables = tablesOf({
	countries: [
		{ iso3: home, name: 'Homeland' },
		{ iso3: 'CAN', name: 'Canada' },
		{ iso3: 'USA', name: 'United States' },
		{ iso3: 'LAO', name: 'Laos' }
	],
	destinations: [
		{ ...believed, destination_id: 'b-can', destination_iso3: 'CAN', persons: 26 },
		{ ...believed, destination_id: 'b-usa', destination_iso3: 'USA', persons: 40 },
		{ ...back, destination_id: 'r-16', as_of: '2016', group_size: 35, destination_iso3: 'USA', persons: 9 },
		{ ...back, destination_id: 'r-19', as_of: '2019', group_size: 60, destination_iso3: 'USA', persons: 16 },
		{ ...back, destination_id: 'r-home', as_of: '2019', group_size: 60, destination_iso3: home, persons: 3 },
		{
			destination_id: 'region',
			group: 'economic_fugitives_at_large_abroad',
			direction: 'believed_in',
			scope: 'economic_crime',
			destination_iso3: null,
			destination_name: 'Southeast Asia',
			persons: 5
		},
		{
			destination_id: 'fraud',
			group: 'mass_handovers',
			direction: 'handed_over',
			scope: 'telecom_fraud',
			destination_iso3: 'LAO',
			persons: 900
		},
		{
			destination_id: 'arrests',
			group: 'foreign_fugitives_arrested_philippines_2019',
			direction: 'arrested_in',
			scope: 'any_crime',
			destination_iso3: 'CAN',
			persons: 7
		}
	],
	cases: [
		{ case_id: 'a', fled_to_iso3: ['CAN'], return_status: 'not_known' },
		{
			case_id: 'b',
			fled_to_iso3: ['CAN', 'USA'],
			return_status: 'back',
			return_method: 'deportation',
			returned_from_iso3: 'USA'
		}
	]
});
const data = derive(tables, descriptor)!;
const [list] = data.counts;
const places = (index: number) => list?.sides[index]?.places.map(({ iso3, persons }) => [iso3, persons]);

describe('synthetic counts on the map of flows', () => {
	test('begin with the list by place, and beside it the latest count of those of it who came back', () => {
		expect(list?.sides[0]).toMatchObject({ direction: 'out', asOf: '2015-04-22', size: 100 });
		expect(places(0)).toEqual([
			['USA', 40],
			['CAN', 26]
		]);
		expect(list?.sides[1]).toMatchObject({ direction: 'back', asOf: '2019', size: 60, inside: 3 });
		expect(places(1)).toEqual([['USA', 16]]);
	});

	test('are followed by the documented cases, a person in each place reported and returned from', () => {
		expect([...new Set(data.counts.map(({ heading }) => heading))]).toEqual([
			'hundred',
			'documented',
			'other',
			'not_officials'
		]);
		const documented = data.counts.find(({ heading }) => heading === 'documented');
		expect(documented?.sides.map(({ direction, places }) => [direction, places.length])).toEqual([
			['out', 2],
			['back', 1]
		]);
		expect(data.cases).toMatchObject({ persons: 2, returned: 1 });
	});

	test('give a region no code, and name every code drawn', () => {
		const drawn = data.counts.flatMap(({ sides }) => sides.flatMap((side) => side.places));
		expect(drawn.filter(({ iso3 }) => iso3 === null).map(({ name }) => name)).toEqual(['Southeast Asia']);
		expect(data.countries).toEqual({
			CAN: 'Canada',
			[home]: 'Homeland',
			LAO: 'Laos',
			USA: 'United States'
		});
	});

	test('offer handovers for telecom fraud under "not officials" only, and arrests abroad nowhere', () => {
		const headings = data.counts.map(({ id, heading }) => [id.replace(/-\d.*/, ''), heading]);
		expect(headings).toContainEqual(['mass_handovers', 'not_officials']);
		expect(headings.filter(([id]) => id?.startsWith('foreign_fugitives'))).toEqual([]);
	});

	test('are the same whatever the order of the rows', () => {
		const turned = { ...tables, destinations: tables.destinations.toReversed() };
		expect(derive(turned, descriptor)).toEqual(data);
	});
});
