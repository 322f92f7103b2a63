import { expect, test } from 'vitest';
import { frozenAndReturned } from '#atlas/money/frozenAndReturned.ts';
import { row } from '#tests/fixtures/row.ts';

type Cells = Parameters<typeof row<'asset_recoveries'>>[1];
/** Synthetic: two rows of one affair, a sum frozen and another returned. */
const affair = (affair_id: string, frozen: Cells = {}, returned: Cells = {}) => [
	row('asset_recoveries', { affair_id, stage: 'frozen', amount: 9, ...frozen }),
	row('asset_recoveries', { affair_id, stage: 'returned', amount: 4, ...returned })
];

test('counts affairs with both stages, and those with a sum on both sides', () => {
	const { affairs, withSums } = frozenAndReturned([
		...affair('both'),
		...affair('shared', {}, { stage: 'shared', amount: null, amount_usd: 3 }),
		...affair('no-sum', { amount: null }),
		...affair('frozen-only', {}, { stage: 'confiscated' }),
		...affair('total', {}, { is_total: true }),
		...affair('paid', {}, { payer: 'A synthetic bank', payer_iso3: 'FRA' })
	]);
	expect([...affairs]).toEqual(['both', 'shared', 'no-sum']);
	expect([...withSums]).toEqual(['both', 'shared']);
});

test('a sum on each side may stand in different rows of a stage', () => {
	const rows = [
		...affair('late', { amount: null }),
		row('asset_recoveries', { affair_id: 'late', stage: 'frozen', amount: 2 })
	];
	expect([...frozenAndReturned(rows).withSums]).toEqual(['late']);
	expect(frozenAndReturned([]).affairs.size).toBe(0);
});
