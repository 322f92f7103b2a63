import { expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/estimates-range.ts';
import { estimatesRow } from '#tests/fixtures/estimates.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

const of = (...estimates: ReturnType<typeof estimatesRow>[]) =>
	derive(
		{
			estimates,
			exchange_rates: [row('exchange_rates', { year: 2001, currency: 'CNY', units_per_usd: 2 })],
			checks: []
		},
		descriptor
	);

test('claims and denials come once each, in the order of publication', () => {
	const data = of(
		estimatesRow({ estimate_id: 'late', date_published: '2012' }),
		estimatesRow({ estimate_id: 'denial', date_published: '2010-04', value_low: null, exactness: null }),
		estimatesRow({ estimate_id: 'early', date_published: '2003', exactness: 'at_least' })
	);
	expect(data?.claims.map(({ id, exactness }) => [id, exactness])).toEqual([
		['early', 'at_least'],
		['denial', null],
		['late', 'exact']
	]);
});

test('a sum gets dollars by its source, else at the rate of the one year it speaks of, else none; one that names no year at the rate of its publication', () => {
	const sum = { measure: 'funds_taken', unit: 'CNY', value_low: 80 } as const;
	const data = of(
		estimatesRow({ ...sum, value_low_usd: 10 }),
		estimatesRow({ ...sum, period_start_year: 2001, period_end_year: 2001 }),
		estimatesRow({ ...sum, period_start_year: 2000, period_end_year: 2001 }),
		estimatesRow({ ...sum, period_end_year: 2001 }),
		estimatesRow({ ...sum, date_published: '2001-05-03' })
	);
	expect(data?.claims.map(({ dollars }) => [dollars?.low, dollars?.by])).toEqual([
		[10, 'source'],
		[40, 'rate'],
		[undefined, undefined],
		[undefined, undefined],
		[40, 'rate']
	]);
});

test('without a figure there is nothing to show', () => {
	expect(of()).toBeNull();
	expect(of(estimatesRow({ value_low: null, exactness: null }))).toBeNull();
});
