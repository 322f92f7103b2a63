import { derive } from '#scripts/derive/charts/estimates-range.ts';
import { estimatesRow } from '#tests/fixtures/estimates.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

const moved = { measure: 'funds_transferred', unit: 'USD' } as const;
const inDollars = (value: number) => ({ value_low: value, value_low_usd: value });

/** Synthetic: people and money of several measures, currencies and years, and a denial; five yuan were a dollar in 2003. */
export const data = present(
	derive(
		{
			checks: [],
			estimates: [
				estimatesRow({
					estimate_id: 'people',
					value_low: 4000,
					exactness: 'about',
					period_start_year: 1982,
					period_end_year: 2012,
					date_published: '2012'
				}),
				estimatesRow({
					estimate_id: 'no-years',
					value_low: 4000,
					exactness: 'at_least',
					measure: 'suspects_at_large',
					date_published: '2003-01-15'
				}),
				estimatesRow({
					estimate_id: 'to-2004',
					value_low: 4000,
					period_end_year: 2004,
					date_published: '2004-08-16',
					status: 'denied',
					report_note: 'A misprint'
				}),
				estimatesRow({
					estimate_id: 'denial',
					value_low: null,
					exactness: null,
					relation: 'denies',
					relates_to: 'to-2004',
					date_published: '2010',
					status: 'official'
				}),
				estimatesRow({
					estimate_id: 'range',
					measure: 'persons_absconded',
					value_low: 16000,
					value_high: 18000,
					date_published: '2011'
				}),
				estimatesRow({
					estimate_id: 'at-large',
					measure: 'officials_at_large',
					value_low: 946,
					period_end_year: 2017,
					date_published: '2017'
				}),
				estimatesRow({
					...moved,
					estimate_id: 'money-low',
					...inDollars(50e9),
					exactness: 'at_least',
					period_end_year: 2012,
					date_published: '2012'
				}),
				estimatesRow({
					...moved,
					estimate_id: 'money-high',
					...inDollars(1e12),
					exactness: 'at_most',
					period_start_year: 2012,
					period_end_year: 2012,
					date_published: '2013'
				}),
				estimatesRow({
					...moved,
					estimate_id: 'money-range',
					unit: 'CNY',
					value_low: 800e9,
					value_low_usd: 123e9,
					value_high_usd: 124e9,
					exactness: 'about',
					date_published: '2011'
				}),
				estimatesRow({
					estimate_id: 'yuan',
					measure: 'funds_taken',
					unit: 'CNY',
					value_low: 5e9,
					date_published: '2003'
				}),
				estimatesRow({
					estimate_id: 'taken-to-2006',
					measure: 'funds_taken',
					unit: 'CNY',
					value_low: 7e9,
					period_end_year: 2006,
					date_published: '2006'
				}),
				estimatesRow({
					estimate_id: 'outflows',
					measure: 'illicit_outflows',
					unit: 'USD',
					...inDollars(3.79e12),
					credited_to: 'ngo',
					status: 'ngo',
					date_published: '2012'
				})
			],
			exchange_rates: [
				row('exchange_rates', { year: 2003, currency: 'CNY', units_per_usd: 5, source_ids: ['S-rate'] })
			]
		},
		descriptor
	)
);
