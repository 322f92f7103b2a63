import { describe, expect, it } from 'vitest';
import type { Descriptor } from '#atlas/descriptor.ts';
import { derive } from '#scripts/derive/charts/treaty-map.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

/** A synthetic home XXH, with which XXO stands outside treaties and makes its own. */
const synthetic: Descriptor = {
	...descriptor,
	created: '2020-06-30T00:00:00Z',
	home: {
		iso3: 'XXH',
		name: 'Homeland',
		claim_ids: ['claim'],
		map_centre_longitude: 0,
		outside_treaties: [{ iso3: 'XXO', reason: 'It is part of Homeland.' }]
	}
};
const country = (iso3: string, name: string) => row('countries', { iso3, name });
const listed = { scope: 'listed_100', direction: 'believed_in', as_of: '2015-04-22' } as const;
const tables = {
	countries: [
		country('XXA', 'Zealand'),
		country('XXB', 'Aland'),
		country('XXH', 'Homeland'),
		country('XXO', 'Outland')
	],
	treaties: [
		row('treaties', {
			treaty_id: 'mla-XXA',
			type: 'mutual_legal_assistance',
			party_iso3: 'XXH',
			partner_iso3: 'XXA',
			subject: 'criminal'
		}),
		row('treaties', {
			treaty_id: 'extradition-XXA',
			type: 'extradition',
			party_iso3: 'XXH',
			partner_iso3: 'XXA',
			not_in_force_on: '2018-10'
		}),
		row('treaties', {
			treaty_id: 'transfer-XXB',
			type: 'transfer_of_sentenced_persons',
			party_iso3: 'XXH',
			partner_iso3: 'XXB',
			source_ids: ['S-claim']
		}),
		row('treaties', {
			treaty_id: 'surrender-XXA',
			type: 'surrender_of_fugitives',
			party_iso3: 'XXO',
			partner_iso3: 'XXA'
		})
	],
	destinations: [
		row('destinations', { ...listed, destination_iso3: 'XXA', persons: 3 }),
		row('destinations', { ...listed, destination_iso3: 'XXB', persons: 40 }),
		row('destinations', { ...listed, destination_iso3: 'XXO', persons: 50 }),
		// Of the same list, by a later count: no place of it as it came out.
		row('destinations', { ...listed, as_of: '2019', destination_iso3: 'XXC', persons: 90 }),
		row('destinations', { ...listed, direction: 'returned_from', destination_iso3: 'XXC', persons: 90 })
	],
	cases: [row('cases', { fled_to_iso3: ['XXD'] })],
	estimates: [row('estimates', { estimate_id: 'claim', date_published: '2012', source_ids: ['S-claim'] })]
};
const data = derive(tables, synthetic);

describe('what the map of instruments needs', () => {
	it('is every instrument, by the partner’s name, strongest first', () => {
		expect(data?.instruments.map(({ id }) => id)).toEqual([
			'transfer-XXB',
			'extradition-XXA',
			'mla-XXA',
			'surrender-XXA'
		]);
		expect(data?.instruments[1]).toMatchObject({ party_iso3: 'XXH', not_in_force_on: '2018-10' });
	});

	it('takes the labels of types and subjects, and remarks on a type, from the descriptor', () => {
		expect(data?.types.extradition).toBe('Extradition treaty');
		expect(data?.instruments[2]?.subject).toBe('Criminal matters');
		expect(data?.instruments[1]?.subject).toBeNull();
		expect(Object.keys(data?.remarks ?? {})).toEqual(['surrender_of_fugitives']);
	});

	it('names home, parties, partners and places of flight; those without a row by their code', () => {
		expect(data?.countries).toEqual({
			XXA: 'Zealand',
			XXB: 'Aland',
			XXC: 'XXC',
			XXD: 'XXD',
			XXH: 'Homeland',
			XXO: 'Outland'
		});
	});

	it('finds where most of the list were believed to be when it came out, but for places that treaties do not govern', () => {
		expect(data?.listed).toEqual({ label: 'The hundred of 2015', places: ['XXB', 'XXA'] });
		expect(data?.outside).toEqual(['XXO']);
	});

	it('finds the partners that the report of the home’s claim names', () => {
		expect(data?.report).toEqual({ published: '2012', partners: ['XXB'] });
	});
});

describe('another home', () => {
	it('has no list and no report where no table tells of them', () => {
		const bare = derive({ ...tables, destinations: [], cases: [], estimates: [] }, synthetic);
		expect(bare).toMatchObject({ listed: null, report: null });
		expect(Object.keys(bare?.countries ?? {})).toEqual(['XXA', 'XXB', 'XXH', 'XXO']);
	});

	it('has no map without an instrument', () => {
		expect(derive({ ...tables, treaties: [] }, synthetic)).toBeNull();
	});
});
