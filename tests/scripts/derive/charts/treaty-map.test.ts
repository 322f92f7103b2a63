import { describe, expect, it } from 'vitest';
import { derive } from '#scripts/derive/charts/treaty-map.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

describe('what the map of instruments needs of the real tables', () => {
	const data = derive(realTables, realDescriptor);

	it('holds every instrument with its dates as the table has them', () => {
		expect(data.instruments).toHaveLength(realTables.treaties.length);
		expect(data.instruments.find(({ id }) => id === 'extradition-ESP')).toMatchObject({
			type: 'extradition',
			partner_iso3: 'ESP',
			signed: '2005-11-14',
			entered_into_force: '2007-04-04',
			in_force_by: null,
			status: 'in_force',
			confidence: 'high'
		});
	});

	it('takes the labels of types and subjects from the descriptor', () => {
		expect(data.types.extradition).toBe('Extradition treaty');
		expect(data.instruments.find(({ id }) => id === 'mla-ESP')?.subject).toBe('Criminal matters');
		expect(data.instruments.find(({ id }) => id === 'extradition-ESP')?.subject).toBeNull();
	});

	it('puts instruments in the order of their partners, strongest first', () => {
		const spain = data.instruments.filter((each) => each.partner_iso3 === 'ESP').map(({ type }) => type);
		expect(spain).toEqual(['extradition', 'mutual_legal_assistance', 'transfer_of_sentenced_persons']);
		expect(data.instruments[0]?.partner_iso3).toBe('AFG');
	});

	it('names every partner, home and every place of flight by three letters', () => {
		const codes = Object.keys(data.countries);
		expect(codes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
		expect(codes).toEqual(expect.arrayContaining(['CHN', 'HKG', 'ESP', 'SGP']));
		expect(data.countries.ESP).toBe('Spain');
		expect(data.dataDate).toBe('2026-11-23');
	});

	it('finds the largest believed destinations of the hundred, without Hong Kong', () => {
		expect(data.destinations).toEqual(['USA', 'CAN', 'NZL', 'AUS']);
	});

	it('finds the nine partners that the report of 2012 names', () => {
		expect(data.report?.published).toBe('2012');
		expect(data.report?.partners.toSorted()).toEqual(
			['AUS', 'ESP', 'KAZ', 'KOR', 'MNG', 'PRT', 'RUS', 'THA', 'UKR'].toSorted()
		);
	});

	it('is the same each time', () => {
		expect(JSON.stringify(derive(realTables, realDescriptor))).toBe(JSON.stringify(data));
	});
});

it('has no report where the home names no claim', () => {
	const home = { ...realDescriptor.home, claim_ids: [] };
	expect(derive(realTables, { ...realDescriptor, home }).report).toBeNull();
});
