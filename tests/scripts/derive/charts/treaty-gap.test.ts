import { describe, expect, test } from 'vitest';
import type { Descriptor } from '#atlas/descriptor.ts';
import { derive } from '#scripts/derive/charts/treaty-gap.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

/** A synthetic home XXH; XXO stands outside treaties. */
const synthetic: Descriptor = {
	...descriptor,
	created: '2020-06-30T00:00:00Z',
	home: {
		iso3: 'XXH',
		name: 'Homeland',
		claim_ids: [],
		map_centre_longitude: 0,
		outside_treaties: [{ iso3: 'XXO', reason: 'It is part of Homeland.' }]
	}
};
const listed = {
	group: 'red_notice_100_believed_destination',
	scope: 'listed_100',
	direction: 'believed_in',
	as_of: '2015-04-22'
} as const;
const tables = {
	sources: ['S-1', 'S-2', 'T-1'].map((source_id) =>
		row('sources', { source_id, kind: source_id === 'T-1' ? 'official' : 'press' })
	),
	countries: [
		row('countries', { iso3: 'XXA', name: 'Aland' }),
		row('countries', { iso3: 'XXB', name: 'Beland' }),
		row('countries', { iso3: 'XXH', name: 'Homeland' }),
		row('countries', { iso3: 'XXO', name: 'Outland' })
	],
	destinations: [
		row('destinations', { ...listed, destination_iso3: 'XXA', persons: 4 }),
		row('destinations', { ...listed, destination_iso3: 'XXO', persons: 2 }),
		row('destinations', { ...listed, direction: 'returned_from', destination_iso3: 'XXA', persons: 1 })
	],
	cases: [
		row('cases', {
			case_id: 'later',
			source_ids: ['S-1'],
			return_status: 'not_back',
			fled_date: '2010',
			fled_to_iso3: ['XXA', 'XXO']
		}),
		row('cases', { case_id: 'undated', return_status: 'not_back', fled_to_iso3: ['XXB'] }),
		row('cases', {
			case_id: 'earlier',
			source_ids: ['S-1', 'S-2'],
			fled_date: '2001',
			fled_to_iso3: ['XXA'],
			return_status: 'back',
			return_method: 'extradition',
			returned_date: '2006',
			returned_from_iso3: 'XXA'
		}),
		row('cases', {
			case_id: 'caught',
			fled_date: '2003',
			fled_to_iso3: ['XXB'],
			return_status: 'captured_at_home',
			returned_date: '2015'
		})
	],
	treaties: [
		row('treaties', {
			type: 'extradition',
			party_iso3: 'XXH',
			partner_iso3: 'XXA',
			source_ids: ['T-1'],
			signed: '2003-01-01',
			entered_into_force: '2005-01-01',
			status: 'in_force'
		}),
		row('treaties', { type: 'asset_sharing', party_iso3: 'XXH', partner_iso3: 'XXA' }),
		row('treaties', { type: 'extradition', party_iso3: 'XXH', partner_iso3: 'XXC' }),
		row('treaties', {
			type: 'extradition',
			party_iso3: 'XXO',
			partner_iso3: 'XXB',
			signed: '1990',
			entered_into_force: '1991',
			status: 'in_force'
		})
	]
};
const data = derive(tables, synthetic);

describe('what is compared', () => {
	test('is believed or reported destinations, the documented cases first, which alone are known by their days', () => {
		expect(data?.groups.map(({ heading, reportedIn }) => [heading, reportedIn !== null])).toEqual([
			['documented', true],
			['hundred', false]
		]);
		for (const { side } of data?.groups ?? []) expect(side.direction).toBe('out');
		expect(data?.listLabel).toBe('The hundred of 2015');
	});

	test('are instruments of the four types with the places named: the home jurisdiction’s own', () => {
		expect(data?.instruments.map(({ type, partner_iso3 }) => [type, partner_iso3])).toEqual([
			['extradition', 'XXA']
		]);
		expect(data?.firstYear).toBe(2003);
	});
});

describe('the cases', () => {
	test('are all there, each once, by day of flight, those without one last', () => {
		const ids = ['earlier', 'caught', 'later', 'undated'];
		expect(data?.cases.map(({ id }) => id)).toEqual(ids);
		expect(data?.tableOnly?.cases.map(({ id }) => id)).toEqual(ids);
		expect(data?.counts).toMatchObject({ persons: 4, dated: 3, returned: 1, years: ['2001', '2010'] });
	});

	test('are counted by the places that they were reported in together', () => {
		expect(data?.groups[0]?.reportedIn).toEqual([
			{ places: ['XXA', 'XXO'], persons: 1 },
			{ places: ['XXB'], persons: 2 },
			{ places: ['XXA'], persons: 1 }
		]);
	});

	test('rest, with the instruments of their days, on sources that are counted by kind, those most used first', () => {
		// Aland and both cases rest on S-1 and on the treaty, and Outland on S-1; on S-2 only Aland and one case.
		expect(data?.groups[0]).toMatchObject({
			allSources: { press: 2, official: 1 },
			sourceIds: ['S-1', 'T-1', 'S-2']
		});
	});

	test('stand beside how far extradition reached on their days: one place with a treaty is enough', () => {
		expect(data?.cases.map(({ flight }) => flight.reach)).toEqual([
			'not_in_force',
			'not_in_force',
			'in_force',
			'no_day'
		]);
	});

	test('came back only from abroad: who was caught at home has no day of return', () => {
		expect(data?.cases.map(({ back }) => back?.reach ?? null)).toEqual(['in_force', null, null, null]);
	});

	test('hold no instrument with a place that stands outside treaties', () => {
		const later = data?.cases.find(({ id }) => id === 'later');
		expect(later?.flight.places.find(({ iso3 }) => iso3 === 'XXO')).toEqual({
			iso3: 'XXO',
			inForce: [],
			notKnown: []
		});
	});
});

describe('another home', () => {
	test('is not compared without an instrument of its own, or without a count of persons in two places', () => {
		expect(derive({ ...tables, treaties: [] }, synthetic)).toBeNull();
		expect(derive({ ...tables, destinations: [], cases: [] }, synthetic)).toBeNull();
	});

	test('has no list where none was published', () => {
		expect(derive({ ...tables, destinations: [] }, synthetic)?.listLabel).toBeNull();
	});
});
