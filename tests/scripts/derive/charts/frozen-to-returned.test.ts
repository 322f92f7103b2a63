import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/frozen-to-returned.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { affairTables, paidByBank } from '../assets/affairTables.ts';
import { present } from '#tests/fixtures/present.ts';

const of = (rows: Parameters<typeof affairTables>[0]) =>
	present(derive(affairTables(rows), descriptor)).affairs;
const returned = { stage: 'returned', stage_date: '2002' } as const;

describe('an affair stage by stage', () => {
	const [affair] = of([
		{ recovery_id: 'late', ...returned, stage_date: '2009', amount: 3e6 },
		{ recovery_id: 'early', ...returned, amount: 1e6 },
		{ recovery_id: 'undated', ...returned, stage_date: null, amount: 2e6 },
		{ recovery_id: 'frozen', amount: 12e6, stage_date: '2005' },
		{ recovery_id: 'paid', ...paidByBank, amount: 90e6 }
	]);

	test('has its rows in the order of the stages, then of dates, those without one last', () => {
		expect(affair?.rows.map(({ id }) => id)).toEqual(['frozen', 'early', 'late', 'undated']);
	});

	test('keeps stages apart, and what a bank paid out of every figure and share', () => {
		expect(affair?.figures.map(({ stage, dollars }) => [stage, dollars])).toEqual([
			['frozen', 12e6],
			['returned', 6e6]
		]);
		expect(affair?.returns.map(({ holding, share }) => [holding, share?.of])).toEqual([['CHE', 0.5]]);
		expect(affair?.payments.map(({ id }) => id)).toEqual(['paid']);
	});

	test('is one of those frozen and returned, with a sum on both sides or without', () => {
		expect(affair?.frozenAndReturned).toBe('with_sums');
		const without = of([
			{ recovery_id: 'f', amount: null, currency: null },
			{ recovery_id: 'r', ...returned }
		]);
		expect(without[0]?.frozenAndReturned).toBe('without_sums');
		expect(of([{ recovery_id: 'f' }])[0]?.frozenAndReturned).toBeNull();
	});
});

test('a total that may contain what a bank paid stands for nothing; its parts do', () => {
	const total = { recovery_id: 'total', ...returned, is_total: true, holding_iso3: null, amount: 99e6 };
	const part = { recovery_id: 'part', ...returned, amount: 4e6 };
	const paid = { recovery_id: 'paid', ...paidByBank };
	expect(of([total, part])[0]?.figures[0]).toMatchObject({ kind: 'total', dollars: 99e6 });
	expect(of([total, part, paid])[0]?.figures[0]).toMatchObject({ kind: 'sum', dollars: 4e6 });
	expect(of([total, paid])[0]?.figures).toEqual([]);
});

test('an affair of which nothing but a payment is known is none of those followed; without another there is no chart', () => {
	expect(
		of([
			{ recovery_id: 'paid', ...paidByBank },
			{ recovery_id: 'sum', affair_id: 'other' }
		])
	).toMatchObject([{ id: 'other' }]);
	expect(derive(affairTables([{ recovery_id: 'paid', ...paidByBank }]), descriptor)).toBeNull();
	expect(derive(affairTables([]), descriptor)).toBeNull();
});
