import { describe, expect, it } from 'vitest';
import { derive } from '#scripts/derive/pages/search.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

describe('what synthetic tables give the search', () => {
	const found = derive(
		tablesOf({
			countries: [
				{ iso3: 'ESP', name: 'Spain', name_zh: '西班牙' },
				{ iso3: 'CAN', name: 'Canada', name_zh: '加拿大' },
				{ iso3: 'PER', name: 'Peru' },
				{ iso3: 'GBR', name: 'United Kingdom' }
			],
			treaties: [
				{
					type: 'extradition',
					party_iso3: descriptor.home.iso3,
					partner_iso3: 'ESP',
					partner_name: 'Spain (synthetic)',
					signed: '2001',
					entered_into_force: '2004-04-04',
					status: 'in_force'
				},
				{
					type: 'extradition',
					party_iso3: 'CAN',
					partner_iso3: 'PER',
					suspended: '2009',
					status: 'suspended'
				}
			]
		}),
		descriptor
	);

	it('holds every bilateral instrument, with its partner, its party where that is not the home, and its state on the day of the data', () => {
		expect(found.instruments).toMatchObject([
			{ label: 'Extradition treaty: Spain', path: 'countries/ESP#instruments' },
			{ label: 'Extradition treaty: Canada, Peru', path: 'countries/PER#instruments' }
		]);
		expect(found.instruments[0]?.detail).toBe('In force since 4 April 2004');
	});

	it('holds of an instrument whose it is, the home jurisdiction aside, which has them all', () => {
		expect(found.instruments.map(({ countries }) => countries)).toEqual([['ESP'], ['CAN', 'PER']]);
	});

	it('never says of a suspended agreement that it is in force', () => {
		expect(found.instruments[1]?.detail).toMatch(/^Suspended/);
	});

	it('holds countries by code, to be found by code and by name in Chinese', () => {
		expect(found.countries.CAN).toEqual({
			label: 'Canada',
			zh: '加拿大',
			also: ['CAN'],
			countries: ['CAN'],
			path: 'countries/CAN'
		});
	});

	it('knows what else people call a country', () => {
		expect(found.countries.GBR?.also).toEqual(expect.arrayContaining(['GBR', 'UK', 'Great Britain']));
		expect(found.countries.GBR?.also).not.toContain('United Kingdom');
	});
});
