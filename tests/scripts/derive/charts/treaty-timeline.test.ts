import { expect, test } from 'vitest';
import type { Descriptor } from '#atlas/descriptor.ts';
import { derive } from '#scripts/derive/charts/treaty-timeline.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

/** A synthetic home XXH, and XXO, which makes its own agreements. */
const synthetic: Descriptor = {
	...descriptor,
	created: '2020-06-30T00:00:00Z',
	home: { iso3: 'XXH', name: 'Homeland', claim_ids: ['claim'], map_centre_longitude: 0 }
};
const country = (iso3: string, name: string) => row('countries', { iso3, name });
const treaty = (type: 'extradition' | 'transfer_of_sentenced_persons', partner_iso3: string, rest: object) =>
	row('treaties', { type, party_iso3: 'XXH', partner_iso3, status: 'in_force', ...rest });
const tables = {
	countries: [
		country('XXA', 'Aland'),
		country('XXB', 'Beland'),
		country('XXH', 'Homeland'),
		country('XXO', 'Outland')
	],
	treaties: [
		row('treaties', {
			type: 'surrender_of_fugitives',
			party_iso3: 'XXO',
			partner_iso3: 'XXA',
			signed: '1990',
			status: 'suspended',
			suspended: '2010-01-01'
		}),
		treaty('transfer_of_sentenced_persons', 'XXA', {
			signed: '2001',
			entered_into_force: '2002',
			source_ids: ['S-claim']
		}),
		treaty('transfer_of_sentenced_persons', 'XXB', { signed: '2013', source_ids: ['S-claim'] }),
		treaty('extradition', 'XXB', { signed: '1996-05-01', entered_into_force: '1997-07-01' }),
		treaty('extradition', 'XXA', { signed: '1996-01-10', in_force_by: '1997' })
	],
	destinations: [],
	cases: [],
	estimates: [row('estimates', { estimate_id: 'claim', date_published: '2012', source_ids: ['S-claim'] })]
};
const data = derive(tables, synthetic);
const of = (type: string) => data?.types.find((each) => each.type === type);

test('keeps types and parties apart, in the descriptor’s order, those of another party last', () => {
	expect(data?.types.map(({ type, otherParty, label }) => [type, otherParty, label])).toEqual([
		['extradition', null, 'Extradition treaty'],
		['transfer_of_sentenced_persons', null, 'Transfer of sentenced persons'],
		['surrender_of_fugitives', 'Outland', 'Surrender of fugitive offenders']
	]);
	expect(of('surrender_of_fugitives')?.remark).toContain('not all');
});

test('finds the first signature, and names who signed and where one took force in a year', () => {
	expect(of('extradition')?.first).toEqual({ date: '1996-01-10', partner: 'Aland' });
	const years = of('extradition')?.years;
	expect(years?.find(({ year }) => year === 1996)?.signed).toEqual(['Aland', 'Beland']);
	expect(years?.find(({ year }) => year === 1997)?.inForce).toEqual(['Aland', 'Beland']);
});

test('counts the partners that the report names, and those that had signed when it appeared', () => {
	expect(data?.report).toEqual({ published: '2012', named: 2, signed: 1 });
});

test('is nothing without an instrument', () => {
	expect(derive({ ...tables, treaties: [] }, synthetic)).toBeNull();
});
