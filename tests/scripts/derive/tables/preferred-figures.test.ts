import { expect, test } from 'vitest';
import type { AnnualReturnsRow, RecoveryTotalsRow } from '#atlas/rows.ts';
import { preferredFigures } from '#scripts/derive/tables/preferred-figures.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

/** A synthetic count of 2001, from January to a month's end. */
const total = (
	total_id: string,
	period_end: string,
	cells: Partial<AnnualReturnsRow>
): Partial<AnnualReturnsRow> => ({
	...{ total_id, scope: 'sky_net', year: 2001, period_start: '2001-01-01', period_end: `2001-${period_end}` },
	...{ persons_exactness: 'exact', funds_exactness: 'about', funds_currency: 'CNY', confidence: 'medium' },
	...cells
});
/** A synthetic sum that another publisher gives for 2001. */
const rival = (total_id: string, cells: Partial<RecoveryTotalsRow>): Partial<RecoveryTotalsRow> => ({
	...{ total_id, scope: 'sky_net', period_start: '2001-01', period_end: '2001-12', confidence: 'low' },
	...cells
});
const rates = [{ year: 2001, currency: 'CNY', units_per_usd: 8, kind: 'annual_average' as const }];
const rowsOf = (
	annual: readonly Partial<AnnualReturnsRow>[],
	beside: readonly Partial<RecoveryTotalsRow>[] = []
) =>
	preferredFigures.rows(
		tablesOf({ annual_returns: annual, recovery_totals: beside, exchange_rates: rates }),
		descriptor
	);

test('the full year stands for its year, with the ids of all that were published', () => {
	expect(
		rowsOf([
			total('year', '12-31', { fugitives_returned: 50 }),
			total('half', '06-30', { fugitives_returned: 20 }),
			total('most', '11-30', { fugitives_returned: 60 })
		])
	).toEqual([
		{
			...{ measure: 'persons_returned', scope: 'sky_net', year: 2001, unit: 'persons', value: 50 },
			...{ exactness: 'exact', value_basis: 'published', confidence: 'medium' },
			...{ period_start: '2001-01-01', period_end: '2001-12-31', is_full_year: true, is_rival: false },
			...{ rule: 'full_year', annual_total_id: 'year', recovery_total_id: null },
			...{ other_annual_total_ids: ['half', 'most'], other_recovery_total_ids: [] }
		}
	]);
});

test('without a full year the count that ends last, and it is no full year', () => {
	const [row] = rowsOf([
		total('half', '06-30', { fugitives_returned: 70 }),
		total('most', '11-30', { fugitives_returned: 60 })
	]);
	expect(row).toMatchObject({ value: 60, rule: 'latest_end', is_full_year: false, annual_total_id: 'most' });
});

test('money stands in its own currency, and converted in a row of its own', () => {
	const rows = rowsOf([total('year', '12-31', { funds_recovered: 16e6 })]);
	expect(rows).toMatchObject([
		{ measure: 'money_recovered', unit: 'CNY', value: 16e6, value_basis: 'published', rule: 'only_figure' },
		{ measure: 'money_recovered', unit: 'USD', value: 2e6, value_basis: 'converted', exactness: 'about' }
	]);
	expect(rows).toHaveLength(2);
});

test('a sum of another publisher never takes the place of the campaign’s own, and stands where there is no other', () => {
	const other = rival('press', { value: 3e6, currency: 'USD', exactness: 'exact' });
	const dollars = (annual: readonly Partial<AnnualReturnsRow>[]) =>
		rowsOf(annual, [other]).find(({ unit }) => unit === 'USD');
	expect(dollars([total('part', '11-30', { funds_recovered: 16e6 })])).toMatchObject({
		...{ value: 2e6, rule: 'own_count', is_rival: false, annual_total_id: 'part' },
		...{ other_annual_total_ids: [], other_recovery_total_ids: ['press'] }
	});
	const before = total('before', '12-31', { year: 2000, funds_recovered: 8e6 });
	expect(
		rowsOf([{ ...before, period_start: '2000-01-01', period_end: '2000-12-31' }], [other])
	).toMatchObject([
		{ year: 2000, unit: 'CNY', value: 8e6 },
		{
			...{
				year: 2001,
				unit: 'USD',
				value: 3e6,
				value_basis: 'published',
				is_full_year: true,
				is_rival: true
			},
			...{ annual_total_id: null, recovery_total_id: 'press', confidence: 'low' }
		}
	]);
});

test('running totals, and years without a figure, have no row', () => {
	expect(rowsOf([total('span', '12-31', { fugitives_returned: 90, cumulative: true })])).toEqual([]);
	expect(rowsOf([total('open', '12-31', {})])).toEqual([]);
});

test('campaigns stand apart', () => {
	const rows = rowsOf([
		total('a', '12-31', { fugitives_returned: 5 }),
		total('b', '12-31', { fugitives_returned: 7, scope: 'fox_hunt' })
	]);
	expect(rows.map(({ scope, value }) => [scope, value])).toEqual([
		['fox_hunt', 7],
		['sky_net', 5]
	]);
});
