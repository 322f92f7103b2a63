import { describe, expect, it } from 'vitest';
import { labelOf } from '#scripts/derive/labelOf.ts';
import { derive } from '#scripts/derive/pages/search.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

describe('what the tables give the search', () => {
	const found = derive(realTables, realDescriptor);

	it('holds every case, with the standing beside the name', () => {
		expect(found.cases.length).toBe(realTables.cases.length);
		for (const row of realTables.cases) {
			const entry = found.cases.find(({ path }) => path === `cases#${row.case_id}`);
			expect.soft(entry, row.case_id).toMatchObject({
				label: row.name,
				standing: labelOf(realDescriptor, 'cases', 'standing', row.standing)
			});
			expect.soft(entry?.zh ?? null, row.case_id).toBe(row.name_zh);
		}
	});

	it('holds every bilateral instrument, with its partner and its state on the day of the data', () => {
		expect(found.instruments.length).toBe(realTables.treaties.length);
		const spain = found.instruments.find(({ label }) => label === 'Extradition treaty: Spain');
		const row = realTables.treaties.find(
			({ type, partner_iso3 }) => type === 'extradition' && partner_iso3 === 'ESP'
		);
		expect(spain?.path).toBe('countries/ESP#instruments');
		expect(spain?.detail).toContain(row?.entered_into_force?.slice(0, 4));
	});

	it('never says of a suspended agreement that it is in force', () => {
		const suspended = realTables.treaties
			.map((row, index) => ({ row, entry: found.instruments[index] }))
			.filter(({ row }) => row.status === 'suspended');
		expect(suspended.length).toBeGreaterThan(0);
		for (const { entry } of suspended) expect.soft(entry?.detail).toMatch(/^Suspended/);
	});

	it('holds countries by code, to be found by code and by name in Chinese', () => {
		expect(found.countries.CAN).toEqual({
			label: 'Canada',
			zh: '加拿大',
			also: ['CAN'],
			path: 'countries/CAN'
		});
	});
});
