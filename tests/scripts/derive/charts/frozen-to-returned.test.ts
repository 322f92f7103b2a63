import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/frozen-to-returned.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';
import { affairTables, paidByBank } from '../assets/affairTables.ts';

const of = (rows: Parameters<typeof affairTables>[0]) => present(derive(affairTables(rows), descriptor));
const corruptionOf = (rows: Parameters<typeof affairTables>[0]) =>
	present(of(rows).kinds.find(({ kind }) => kind === 'public_corruption')).claimed;
const returned = { stage: 'returned', stage_date: '2002' } as const;

describe('a freeze', () => {
	const rows = [
		{ recovery_id: 'late', ...returned, stage_date: '2009', amount: 3e6 },
		{ recovery_id: 'early', ...returned, amount: 1e6 },
		{ recovery_id: 'undated', ...returned, stage_date: null, amount: 2e6 },
		{ recovery_id: 'frozen', amount: 12e6, stage_date: '2005' },
		{ recovery_id: 'again', amount: 4e6, stage_date: '2004' },
		{ recovery_id: 'paid', ...paidByBank, amount: 90e6 }
	];
	const [freeze] = corruptionOf(rows).all.freezes;

	test('has the largest sum frozen in its place, the year of the first, and the share that came back', () => {
		expect(freeze).toMatchObject({
			id: 'synthetic-CHE',
			year: '2004',
			frozen: { dollars: 12e6 },
			share: { of: 0.5 },
			isReturned: true
		});
	});

	test('rests on the sources of its place, without payments', () => {
		expect(freeze?.sourceIds.toSorted()).toEqual(['S-again', 'S-early', 'S-frozen', 'S-late', 'S-undated']);
	});

	test('carries the last look at any of its rows', () => {
		const look = (row_id: string, checked_on: string) =>
			row('checks', { table: 'asset_recoveries', row_id, checked_on, verdict: 'corrected' });
		const checks = [look('late', '2020-01-01'), look('frozen', '2021-01-01'), look('paid', '2022-01-01')];
		const data = present(derive({ ...affairTables(rows), checks }, descriptor));
		expect(data.kinds[0]?.claimed.all.freezes[0]?.checked?.on).toBe('2021-01-01');
	});
});

describe('the rows of an affair', () => {
	const placesOf = (rows: Parameters<typeof affairTables>[0]) =>
		of(rows).rows.map(({ row: { id }, place }) => [id, place]);
	const total = { recovery_id: 'total', ...returned, is_total: true, holding_iso3: null, amount: 99e6 };
	const part = { recovery_id: 'part', ...returned, amount: 4e6 };
	const overlap = { recovery_id: 'overlap', ...returned, amount: 3e6, may_overlap: true };
	const paid = { recovery_id: 'paid', ...paidByBank };

	test('stand in the order of the stages, then of dates, and say their place in the figure of the stage', () => {
		expect(placesOf([part, overlap, { recovery_id: 'frozen' }, { recovery_id: 'less', amount: 1 }])).toEqual([
			['frozen', 'counted'],
			['less', 'further_freeze'],
			['overlap', 'overlap'],
			['part', 'counted']
		]);
	});

	test('a total stands in place of its parts, unless it may contain what a bank paid', () => {
		expect(placesOf([total, part])).toEqual([
			['part', 'within_total'],
			['total', 'counted_total']
		]);
		expect(placesOf([total, part, paid])).toEqual([
			['part', 'counted'],
			['total', 'may_contain_payments'],
			['paid', 'payment']
		]);
	});
});

test('affairs are counted with what was frozen and returned, with a sum on both sides or without', () => {
	const { counts } = corruptionOf([
		{ recovery_id: 'f-1', affair_id: 'sums' },
		{ recovery_id: 'r-1', affair_id: 'sums', ...returned, amount: 2e6 },
		{ recovery_id: 'f-2', affair_id: 'none', amount: null, currency: null },
		{ recovery_id: 'r-2', affair_id: 'none', ...returned },
		{ recovery_id: 'f-3', affair_id: 'third', holding_iso3: 'PER' }
	]).all;
	expect(counts).toMatchObject({
		affairs: 3,
		freezes: 2,
		returned: 2,
		all: 0,
		more: 1,
		frozenAndReturned: 2,
		withSums: 1,
		years: ['2001', '2002']
	});
});

test('of very many freezes the first are told, and a browser is sent the first rows of the table', () => {
	const rows = Array.from({ length: 120 }, (_, index) => ({
		recovery_id: `r-${index}`,
		affair_id: `affair-${index}`,
		amount: index + 1
	}));
	const data = of(rows);
	const { counts, freezes } = present(data.kinds[0]).claimed.all;
	expect([counts.freezes, freezes.length]).toEqual([120, 30]);
	expect([data.rows.length, data.tableOnly?.rows.length, data.rowCount]).toEqual([15, 105, 120]);
});

test('an affair of which nothing but a payment is known is none of those followed; without another there is no chart', () => {
	const rows = [
		{ recovery_id: 'paid', ...paidByBank },
		{ recovery_id: 'sum', affair_id: 'other' }
	];
	expect(corruptionOf(rows).all.counts.affairs).toBe(1);
	expect(derive(affairTables([{ recovery_id: 'paid', ...paidByBank }]), descriptor)).toBeNull();
	expect(derive(affairTables([]), descriptor)).toBeNull();
});
