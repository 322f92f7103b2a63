import { describe, expect, it } from 'vitest';
import type { Checked } from '#atlas/checks.ts';
import { derive } from '#scripts/derive/pages/country-index.ts';
import { deriveEach } from '#scripts/derive/pages/countries.ts';
import { rowIds } from '#src/countries/rowIds.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

const home = descriptor.home.iso3;
const place = (iso3: string, name: string) => ({ iso3, name, name_zh: name }) as const;
/** Synthetic rows that name eight places besides one, Peru, that no row names. */
const tables = tablesOf({
	countries: [
		place(home, 'Homeland'),
		place('AUS', 'Australia'),
		place('CAN', 'Canada'),
		place('ESP', 'Spain'),
		place('HKG', 'Hong Kong'),
		place('FRA', 'France'),
		place('PER', 'Peru'),
		place('SGP', 'Singapore'),
		place('USA', 'United States')
	],
	treaties: [
		{
			treaty_id: 'mla-CAN',
			type: 'mutual_legal_assistance',
			party_iso3: home,
			partner_iso3: 'CAN',
			partner_name: 'Canada',
			entered_into_force: '1995-07-01',
			status: 'in_force'
		},
		{ treaty_id: 'extradition-ESP', type: 'extradition', party_iso3: home, partner_iso3: 'ESP' },
		{ treaty_id: 'surrender-AUS', type: 'surrender_of_fugitives', party_iso3: 'HKG', partner_iso3: 'AUS' }
	],
	destinations: [
		{ destination_id: 'list-CAN', destination_iso3: 'CAN', destination_name: 'Canada', persons: 26 },
		{ destination_id: 'region', destination_iso3: null, destination_name: 'Asia', persons: 3 }
	],
	cases: [
		{ case_id: 'there', fled_to_iso3: ['CAN', 'USA'], return_status: 'not_back' },
		{
			case_id: 'back',
			fled_to_iso3: ['CAN'],
			return_status: 'back',
			returned_from_iso3: 'CAN',
			returned_date: '2016'
		},
		{ case_id: 'nowhere' }
	],
	affairs: [{ affair_id: 'affair', name: 'An affair' }],
	asset_recoveries: [
		{ recovery_id: 'money', affair_id: 'affair', requesting_iso3: home, holding_iso3: 'SGP' },
		{ recovery_id: 'paid', affair_id: 'affair', requesting_iso3: 'SGP', payer: 'A Bank', payer_iso3: 'FRA' }
	],
	milestones: [{ milestone_id: 'ruling', countries: [home, 'AUS'] }],
	checks: [
		['treaties', 'mla-CAN'],
		['destinations', 'list-CAN'],
		['cases', 'back'],
		['asset_recoveries', 'paid'],
		['milestones', 'ruling']
	].map(([table, row_id]) => ({ table, row_id, checked_on: '2001-05-03' }))
});
const countries = deriveEach(tables, descriptor);
const { CAN } = countries;

describe('the files of the jurisdictions', () => {
	it('keep what a firm or bank paid apart, at the seat of the payer and where it was paid to', () => {
		for (const place of [countries.FRA, countries.SGP])
			expect(place?.payments.map(({ id, payer }) => [id, payer])).toEqual([
				['paid', { name: 'A Bank', seat: 'France' }]
			]);
		expect(countries.SGP?.money.map(({ id, affair }) => [id, affair])).toEqual([['money', 'An affair']]);
		expect(countries.FRA?.money).toEqual([]);
		expect(rowIds(countries.SGP!).asset_recoveries).toEqual(['money', 'paid']);
	});

	it('are one for each jurisdiction that a row names', () => {
		expect(Object.keys(countries)).toEqual(['AUS', 'CAN', home, 'ESP', 'FRA', 'HKG', 'SGP', 'USA']);
	});

	it('hold the rows of Canada, each once', () => {
		if (!CAN) throw new Error('no Canada');
		expect(rowIds(CAN)).toEqual({
			treaties: ['mla-CAN'],
			destinations: ['list-CAN'],
			cases: ['there', 'back'],
			asset_recoveries: [],
			milestones: []
		});
		expect(CAN.instruments[0]).toMatchObject({
			id: 'mla-CAN',
			state: 'in_force',
			stateText: 'In force since 1 July 1995.'
		});
	});

	it('say of the home jurisdiction what it is, and with how many partners it has instruments: its own', () => {
		expect(countries[home]).toMatchObject({ isHome: true, instruments: [] });
		expect(countries[home]?.summary).toContain('with bilateral instruments with 2 partners');
	});

	it('give another party its own agreements, which stand at the partner too, each named by the other', () => {
		expect(countries.HKG?.instruments).toMatchObject([
			{ id: 'surrender-AUS', heading: 'Surrender of fugitive offenders, Australia' }
		]);
		expect(countries.AUS?.instruments).toMatchObject([
			{ id: 'surrender-AUS', heading: 'Surrender of fugitive offenders, Hong Kong' }
		]);
		expect(countries.AUS?.summary).toMatch(/^We found no bilateral instrument of /);
	});

	it('say of each entry when its row was last checked', () => {
		const checkedOn = (entries: readonly Checked[] = []) => entries.map(({ checked }) => checked?.on ?? null);
		const day = '2001-05-03';
		expect(checkedOn(CAN?.instruments)).toEqual([day]);
		expect(checkedOn(CAN?.counts)).toEqual([day]);
		expect(checkedOn(CAN?.persons)).toEqual([null, day, day]);
		expect(checkedOn(countries.SGP?.money)).toEqual([null]);
		expect(checkedOn(countries.FRA?.payments)).toEqual([day]);
		expect(checkedOn(countries.AUS?.milestones)).toEqual([day]);
		expect(checkedOn(countries.ESP?.instruments)).toEqual([null]);
	});

	it('name no person without a standing', () => {
		expect(CAN?.persons.map(({ standing }) => standing.label).filter(Boolean)).toHaveLength(3);
	});
});

describe('the index of the jurisdictions', () => {
	const { regions } = derive(tables, descriptor);
	const indexed = regions.flatMap((region) => region.countries);

	it('has each of them once', () => {
		expect(indexed.map(({ iso3 }) => iso3).toSorted()).toEqual(Object.keys(countries));
	});

	it('keeps documented persons, published counts and rows on money apart', () => {
		expect(indexed.find(({ iso3 }) => iso3 === 'CAN')).toMatchObject({
			reported: 2,
			back: 1,
			counts: 1,
			moneyRows: 0
		});
		expect(indexed.find(({ iso3 }) => iso3 === 'SGP')).toMatchObject({
			reported: 0,
			back: 0,
			moneyRows: 1,
			payments: 1
		});
	});
});
