import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/life-of-a-number.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

const { line, rivals, claimIds } = derive(realTables, realDescriptor);
const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);

describe('the real tables', () => {
	test('trace the claim of 2012 to 2003, with the misattribution and the denial of 2010', () => {
		expect(ids(line)).toEqual([
			'people-2003-4000',
			'money-2003-5bn',
			'people-2004-4000',
			'money-2004-50bn',
			'people-2010-4000',
			'denial-2010-mofcom',
			'people-2012-seed',
			'money-2012-seed'
		]);
		for (const id of claimIds) expect(ids(line)).toContain(id);
	});

	test('set beside it the central bank’s figures and those of the Economic Observer, and no others', () => {
		expect(new Set(rivals.map(({ claimedBy }) => claimedBy))).toEqual(
			new Set([
				'People’s Bank of China, anti-money-laundering centre',
				'Economic Observer, crediting a party report'
			])
		);
		expect(rivals).toHaveLength(5);
	});

	test('name every code as the descriptor does', () => {
		for (const claim of [...line, ...rivals]) {
			expect(claim.statusLabel).not.toBe(claim.status);
			expect(claim.creditedLabel).not.toBe(claim.creditedTo);
		}
	});
});
