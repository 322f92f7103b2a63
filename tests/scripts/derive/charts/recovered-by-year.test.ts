import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/recovered-by-year.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { syntheticRate, syntheticRival, syntheticTotal } from '../annual/synthetic.ts';

describe('synthetic sums', () => {
	const money = { funds_recovered: 90, funds_currency: 'CNY', funds_exactness: 'exact' } as const;
	const { scopes, currency, latestTotal } = present(
		derive(
			{
				annual_returns: [
					syntheticTotal({ total_id: 'year', ...money }),
					syntheticTotal({ total_id: 'no-rate', year: 2002, ...money, funds_exactness: 'about' }),
					syntheticTotal({ total_id: 'no-sum', year: 2003 }),
					syntheticTotal({
						total_id: 'total',
						cumulative: true,
						...money,
						funds_recovered: 900,
						funds_note: 'Or saved'
					})
				],
				recovery_totals: [
					syntheticRival({ total_id: 'rival', exactness: 'at_least' }),
					syntheticRival({ total_id: 'rival-total', period_start: '1999' }),
					syntheticRival({ total_id: 'same', same_as: 'total', source_ids: ['S-2'], note: 'Found at home' }),
					syntheticRival({ total_id: 'elsewhere', scope: null }),
					// A total that merely shares a source and a sum with a row is no rival, and not the same.
					syntheticRival({ total_id: 'by chance', scope: null, value: 90, currency: 'CNY' })
				],
				exchange_rates: [syntheticRate]
			},
			descriptor
		)
	);

	test('get dollars at their year’s rate; without a rate, over several years, and if rivals, none', () => {
		expect(currency).toBe('CNY');
		expect(
			scopes[0]?.yearly.map((total) => [total.id, total.amount, total.currency, total.dollars?.dollars])
		).toEqual([
			['year', 90, 'CNY', 45],
			['no-rate', 90, 'CNY', undefined],
			['no-sum', null, null, undefined],
			['rival', 45, 'USD', undefined]
		]);
		expect(scopes[0]?.cumulative.map(({ id, amount, dollars }) => [id, amount, dollars])).toEqual([
			['total', 900, null],
			['rival-total', 45, null]
		]);
	});

	test('are as exact as their own column says', () => {
		expect(scopes[0]?.yearly.map(({ id, exactness }) => [id, exactness])).toEqual([
			['year', 'exact'],
			['no-rate', 'about'],
			['no-sum', null],
			['rival', 'at_least']
		]);
	});

	test('show a figure that two tables hold once, with the remarks and the sources of both', () => {
		const total = scopes[0]?.cumulative[0];
		expect(total?.moneyNote).toBe('Or saved. Found at home');
		expect(total?.sourceIds).toEqual(['S-1', 'S-2']);
		expect(latestTotal?.sourceIds).toEqual(['S-1']);
	});

	test('are nothing to show where no row gives a sum', () => {
		const empty = { recovery_totals: [syntheticRival({})], exchange_rates: [] };
		expect(derive({ ...empty, annual_returns: [] }, descriptor)).toBeNull();
		expect(derive({ ...empty, annual_returns: [syntheticTotal({})] }, descriptor)).toBeNull();
	});
});
