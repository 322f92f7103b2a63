import { describe, expect, test } from 'vitest';
import { derive, officialSectors } from '#scripts/derive/charts/officials-dots.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const data = derive(realTables, realDescriptor);
if (data === null) throw new Error('The home jurisdiction has a claim of persons');
const named = data.named.flatMap(({ persons }) => persons);

describe('officials', () => {
	test('are no persons of private business, and nobody whose work is not known', () => {
		expect(officialSectors).not.toContain('private_business');
		const sectors = new Map(realTables.cases.map(({ case_id, sector }) => [case_id, sector]));
		for (const { id } of named) expect(officialSectors).toContain(sectors.get(id));
		expect(named.map(({ id }) => id)).not.toContain('lai-changxing');
		expect(named.length + data.cases.notOfficials + data.cases.sectorUnknown).toBe(data.cases.persons);
	});

	test('come with a standing each', () => {
		for (const { standing } of named) expect(standing.label).not.toBe('');
	});
});

describe('the figures', () => {
	test('are the claim of the descriptor, and the latest official ones', () => {
		expect(data.claim).toMatchObject({ persons: 4000, from: '1982', to: '2012', sourceIds: ['O-seed-2012'] });
		expect(data.returned).toMatchObject({ persons: 2999, from: '2014-01-01', to: '2024-12-31' });
		expect(data.atLarge).toMatchObject({ persons: 946, to: '2017' });
	});

	test('never take a yearly count, one campaign’s or one province’s for the official total', () => {
		const only = realTables.annual_returns.filter(
			({ scope, cumulative }) => scope !== 'all_channels' || !cumulative
		);
		expect(derive({ ...realTables, annual_returns: only }, realDescriptor)?.returned).toBeNull();
	});

	test('are no picture without a claim of persons', () => {
		expect(derive({ ...realTables, estimates: [] }, realDescriptor)).toBeNull();
	});
});
