import { derive } from '#scripts/derive/charts/recovered-by-year.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { syntheticRate, syntheticRival, syntheticTotal } from '#tests/scripts/derive/annual/synthetic.ts';

const year = (number: number, end = '12-31') => ({
	total_id: `${number}-${end}`,
	year: number,
	period_start: `${number}-01-01`,
	period_end: `${number}-${end}`
});
const money = (millions: number, funds_exactness: 'exact' | 'at_least' | 'about' = 'exact') => ({
	funds_recovered: millions * 1e6,
	funds_currency: 'CNY',
	funds_exactness
});
const span = { cumulative: true, period_start: '2001-01-01', period_end: '2006-12-31', year: 2006 };

/** Synthetic: yuan of four years, a rival in dollars and one in Hong Kong dollars, a running total, a rate of 2001 only. */
export const data = present(
	derive(
		{
			annual_returns: [
				syntheticTotal({ ...year(2001), ...money(90) }),
				syntheticTotal({ ...year(2002), ...money(540, 'at_least') }),
				syntheticTotal({ ...year(2003, '11-30'), ...money(44, 'about'), confidence: 'low' }),
				syntheticTotal({ ...year(2004), funds_note: 'The report gives losses, another measure' }),
				syntheticTotal({ ...span, total_id: 'sum', ...money(900, 'at_least'), funds_note: 'Or saved' })
			],
			recovery_totals: [
				syntheticRival({ value: 44e6, exactness: 'at_least' }),
				syntheticRival({
					total_id: 'long',
					period_start: '1999',
					value: 10e9,
					currency: 'HKD',
					exactness: 'about'
				}),
				syntheticRival({
					total_id: 'same',
					same_as: 'sum',
					period_end: '2006',
					note: 'Includes money found at home'
				})
			],
			exchange_rates: [syntheticRate]
		},
		descriptor
	)
);
