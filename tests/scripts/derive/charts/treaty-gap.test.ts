import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/treaty-gap.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

const believed = {
	group: 'red_notice_100_believed_destination',
	scope: 'listed_100',
	direction: 'believed_in',
	as_of: '2001-02-03'
} as const;
const data = derive(
	tablesOf({
		countries: [
			{ iso3: 'FRA', name: 'France' },
			{ iso3: 'USA', name: 'United States' }
		],
		destinations: [
			{ ...believed, destination_iso3: 'USA', persons: 40 },
			{ ...believed, destination_iso3: 'FRA', persons: 2 },
			{ ...believed, group: 'mass_handovers', scope: 'telecom_fraud', direction: 'handed_over' }
		],
		treaties: [
			{ type: 'extradition', partner_iso3: 'FRA', entered_into_force: '2015-07-17', status: 'in_force' },
			{ type: 'asset_sharing', partner_iso3: 'USA', entered_into_force: '2015', status: 'in_force' },
			{ type: 'extradition', partner_iso3: 'PER', entered_into_force: '2003', status: 'in_force' }
		],
		cases: [
			{ case_id: 'undated', fled_to_iso3: ['USA'], return_status: 'not_back' },
			{
				case_id: 'extradited',
				fled_date: '2013-03',
				fled_to_iso3: ['FRA'],
				return_status: 'back',
				return_method: 'extradition',
				returned_date: '2016-09-15',
				returned_from_iso3: 'FRA'
			},
			{
				case_id: 'caught',
				fled_date: '2001',
				fled_to_iso3: ['USA'],
				return_status: 'captured_at_home',
				return_method: 'capture_at_home',
				returned_date: '2015'
			}
		]
	}),
	descriptor
);

describe('synthetic tables', () => {
	test('begin with the documented cases, the only ones known by their days, and hold the hundred', () => {
		expect(data?.groups.map(({ id, reportedIn }) => [id, reportedIn !== null])).toEqual([
			['documented_cases', true],
			['red_notice_100_believed_destination-2001-02-03', false]
		]);
	});

	test('are compared by believed or reported destination alone, never by returns or handovers', () => {
		expect(data?.groups.map(({ side }) => side.direction)).toEqual(['out', 'out']);
	});

	test('leave out what is no instrument of the four types, and partners where nobody was', () => {
		expect(data?.instruments.map(({ type, partner_iso3 }) => [type, partner_iso3])).toEqual([
			['extradition', 'FRA']
		]);
	});
});

describe('synthetic cases', () => {
	const caseOf = (id: string) => data?.cases.find((each) => each.id === id);

	test('are all there, each once, by day of flight, those without one last', () => {
		expect(data?.cases.map(({ id }) => id)).toEqual(['caught', 'extradited', 'undated']);
	});

	test('caught at home did not come back from abroad', () => {
		expect(caseOf('caught')).toMatchObject({ ending: 'captured_at_home', back: null });
	});

	test('may have fled before a treaty was in force, and come back under it', () => {
		expect(caseOf('extradited')).toMatchObject({
			ending: 'extradition',
			flight: { reach: 'not_in_force' },
			back: { reach: 'in_force' }
		});
	});
});

test('a package where nobody’s destination is known has no picture of it', () => {
	expect(derive(tablesOf({}), descriptor)).toBeNull();
});
