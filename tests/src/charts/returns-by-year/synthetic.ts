import { derive } from '#scripts/derive/charts/returns-by-year.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { syntheticTotal } from '#tests/scripts/derive/annual/synthetic.ts';

const year = (number: number, end = '12-31') => ({
	total_id: `${number}-${end}`,
	year: number,
	period_start: `${number}-01-01`,
	period_end: `${number}-${end}`
});
const total = { cumulative: true, period_start: '2001-01-01', period_end: '2006-12-31', year: 2006 };
const officials = {
	of_which_officials: 25,
	officials_exactness: 'exact',
	officials_counted: 'party_members_and_officials'
} as const;

/** Synthetic: years of Sky Net with part of a year, rivals and a gap, and running totals of two campaigns. */
export const data = present(
	derive(
		{
			annual_returns: [
				syntheticTotal({ ...year(2001), ...officials }),
				syntheticTotal({ ...year(2002, '11-30'), fugitives_returned: 180, persons_note: 'A remark' }),
				syntheticTotal({ ...year(2003), fugitives_returned: 70, persons_exactness: 'at_least' }),
				syntheticTotal({ ...year(2003), total_id: 'rival', fugitives_returned: 77 }),
				syntheticTotal({ ...year(2004), fugitives_returned: null, persons_exactness: null }),
				syntheticTotal({ ...total, total_id: 'sum', fugitives_returned: 600, note: 'One province' }),
				syntheticTotal({
					...total,
					total_id: 'only-totals',
					scope: 'all_channels',
					fugitives_returned: 1400,
					persons_exactness: 'at_least',
					countries_and_regions: 70,
					countries_exactness: 'at_least'
				}),
				syntheticTotal({ ...year(2001), total_id: 'alone', scope: 'fox_hunt', fugitives_returned: 40 })
			]
		},
		descriptor
	)
);
