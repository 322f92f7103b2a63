import { describe, expect, it } from 'vitest';
import { derive } from '#scripts/derive/pages/country-index.ts';
import { deriveEach } from '#scripts/derive/pages/countries.ts';
import { rowIds } from '#src/countries/rowIds.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const countries = deriveEach(realTables, realDescriptor);
const { CAN, CHN, HKG } = countries;

describe('the files of the jurisdictions', () => {
	it('are one for each jurisdiction that a row names', () => {
		const named = new Set([
			realDescriptor.home.iso3,
			...realTables.treaties.map((row) => row.partner_iso3),
			...realTables.destinations.flatMap((row) => row.destination_iso3 ?? []),
			...realTables.cases.flatMap((row) =>
				[...(row.fled_to_iso3 ?? []), row.returned_from_iso3 ?? []].flat()
			),
			...realTables.asset_recoveries.flatMap((row) =>
				[row.requesting_iso3 ?? [], row.holding_iso3 ?? []].flat()
			),
			...realTables.milestones.flatMap((row) => row.countries)
		]);
		if (realTables.treaties.some(({ type }) => type === 'hong_kong_surrender')) named.add('HKG');
		expect(Object.keys(countries)).toEqual([...named].toSorted());
	});

	it('hold the rows of Canada, each once', () => {
		if (!CAN) throw new Error('no Canada');
		const ids = rowIds(CAN);
		expect(ids.treaties).toEqual(
			realTables.treaties.filter((row) => row.partner_iso3 === 'CAN').map((row) => row.treaty_id)
		);
		expect(ids.cases).toEqual(
			realTables.cases
				.filter((row) => row.fled_to_iso3?.includes('CAN') || row.returned_from_iso3 === 'CAN')
				.map((row) => row.case_id)
		);
		expect(CAN.instruments[0]).toMatchObject({
			id: 'mla-CAN',
			state: 'in_force',
			stateText: 'In force since 1 July 1995.'
		});
	});

	it('say of the home jurisdiction what it is, and give Hong Kong its own agreements', () => {
		expect(CHN).toMatchObject({ isHome: true, instruments: [] });
		expect(HKG?.instruments).toHaveLength(
			realTables.treaties.filter(
				({ type, partner_iso3 }) => type === 'hong_kong_surrender' || partner_iso3 === 'HKG'
			).length
		);
	});

	it('name no person without a standing', () => {
		for (const { persons } of Object.values(countries))
			for (const person of persons) expect(person.standing, person.id).toBeTruthy();
	});
});

describe('the index of the jurisdictions', () => {
	const { regions } = derive(realTables, realDescriptor);

	it('has each of them once', () => {
		const codes = regions.flatMap((region) => region.countries.map(({ iso3 }) => iso3));
		expect(codes.toSorted()).toEqual(Object.keys(countries));
		expect(new Set(codes).size).toBe(codes.length);
	});

	it('keeps documented persons, published counts and rows on money apart', () => {
		const usa = regions.flatMap((region) => region.countries).find(({ iso3 }) => iso3 === 'USA');
		expect(usa).toMatchObject({
			reported: realTables.cases.filter((row) => row.fled_to_iso3?.includes('USA')).length,
			back: realTables.cases.filter((row) => row.returned_from_iso3 === 'USA').length,
			counts: realTables.destinations.filter((row) => row.destination_iso3 === 'USA').length,
			moneyRows: realTables.asset_recoveries.filter(
				(row) => row.holding_iso3 === 'USA' || row.requesting_iso3 === 'USA'
			).length
		});
	});
});
