import type { OfficialsDotsData } from '#scripts/derive/charts/officials-dots.ts';
import { derive } from '#scripts/derive/charts/officials-dots.ts';
import { estimatesRow } from '#tests/fixtures/estimates.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';
import { syntheticTotal } from '#tests/scripts/derive/annual/synthetic.ts';

/** Synthetic: a claim of about 4,000 officials, three named here, 2,999 returned and 946 at large. */
export const synthetic: OfficialsDotsData = present(
	derive(
		{
			cases: ['A', 'B', 'C'].map((name) => row('cases', { case_id: name, name, sector: 'government' })),
			estimates: [
				estimatesRow({
					estimate_id: descriptor.home.claim_ids[0] ?? '',
					value_low: 4000,
					exactness: 'about',
					period_start_year: 1982,
					period_end_year: 2012
				}),
				estimatesRow({
					estimate_id: 'at-large',
					measure: 'officials_at_large',
					value_low: 946,
					period_end_year: 2017,
					note: 'Some abroad, some missing'
				})
			],
			sources: [],
			annual_returns: [
				syntheticTotal({
					scope: 'all_channels',
					cumulative: true,
					period_start: '2014-01-01',
					period_end: '2024-12-31',
					of_which_officials: 2999,
					officials_exactness: 'at_least',
					officials_counted: 'suspects_of_abuse_of_office'
				})
			]
		},
		descriptor
	)
);
