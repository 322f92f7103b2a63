import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/return-methods.ts';
import type { ReturnMethodsRow } from '#atlas/rows.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

/** A synthetic row: ten of the forty were extradited, an office says. */
const row = (differs: Partial<ReturnMethodsRow>): ReturnMethodsRow => ({
	method_id: 'synthetic',
	group: 'red_notice_100_first_40',
	group_size: 40,
	period_start: '2001-01-01',
	period_end: '2001-12-31',
	method: 'extradition',
	persons: 10,
	share_percent: null,
	claimed_by: 'an office',
	source_ids: ['S-1'],
	confidence: 'high',
	note: null,
	...differs
});
const { sources } = realTables;

describe('synthetic ways of return', () => {
	test('stand by group and claimant, the ways in the order of the descriptor', () => {
		const rows = [
			row({ method: 'died', persons: 1 }),
			row({}),
			row({ claimed_by: 'a rights group', persons: null, share_percent: 20, source_ids: ['O-sd-2022'] })
		];
		const { groups } = derive({ return_methods: rows, sources }, realDescriptor)!;
		expect(
			groups.map(({ claimedBy, isCivilSociety, ways }) => [
				claimedBy,
				isCivilSociety,
				ways.map(({ method }) => method)
			])
		).toEqual([
			['an office', false, ['extradition', 'died']],
			['a rights group', true, ['extradition']]
		]);
	});

	test('are refused where they outnumber their group', () => {
		const rows = [row({ persons: 30 }), row({ method: 'died', persons: 11 })];
		expect(() => derive({ return_methods: rows, sources }, realDescriptor)).toThrow(
			'The ways of return of red_notice_100_first_40 are 41, more than the group’s 40'
		);
	});
});

test('the real tables: Safeguard Defenders alone counts for civil society, in shares', () => {
	const { groups } = derive(realTables, realDescriptor)!;
	const civil = groups.filter(({ isCivilSociety }) => isCivilSociety);
	expect(civil.map(({ claimedBy, group }) => [claimedBy, group])).toEqual([
		['Safeguard Defenders', 'sky_net_2018']
	]);
	expect(civil.flatMap(({ ways }) => ways.map(({ persons }) => persons))).toEqual([null, null]);
	expect(groups.filter(({ group }) => group === 'sky_net_2018')).toHaveLength(2);
});
