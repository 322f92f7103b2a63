import { derive } from '#scripts/derive/charts/life-of-a-number.ts';
import { estimatesRow } from '#tests/fixtures/estimates.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

const [people = '', money = ''] = descriptor.home.claim_ids;
const sum = { measure: 'funds_transferred', unit: 'USD' } as const;
const party = {
	credited_to: 'party_discipline_commission',
	claimed_by: 'the party',
	reported_by: 'A Daily'
} as const;
const ministry = { credited_to: 'trade_ministry', claimed_by: 'a researcher', status: 'denied' } as const;

/**
 * Synthetic: suspects and yuan of 1990 become officials and dollars in 1994, are taken up by one paper in 1997, credited to
 * another office and denied in 2000, and printed again in 2002; a rival of 2001. Four yuan were a dollar in 1990.
 */
export const data = present(
	derive(
		{
			checks: [],
			exchange_rates: [
				row('exchange_rates', { year: 1990, currency: 'CNY', units_per_usd: 4, source_ids: ['S-rate'] })
			],
			estimates: [
				estimatesRow({
					estimate_id: 'people-1990',
					measure: 'suspects_at_large',
					value_low: 4000,
					exactness: 'at_least',
					credited_to: 'unnamed_official_statement',
					date_published: '1990-01-15',
					note: 'Only some of them abroad'
				}),
				estimatesRow({
					estimate_id: 'money-1990',
					measure: 'funds_taken',
					unit: 'CNY',
					value_low: 5e9,
					exactness: 'at_least',
					credited_to: 'unnamed_official_statement',
					date_published: '1990-01-15'
				}),
				estimatesRow({
					...ministry,
					estimate_id: 'people-1994',
					value_low: 4000,
					date_published: '1994-08-16',
					relation: 'restates',
					relates_to: 'people-1990'
				}),
				estimatesRow({
					...ministry,
					...sum,
					estimate_id: 'money-1994',
					value_low: 50e9,
					date_published: '1994-08-16',
					relation: 'transforms',
					relates_to: 'money-1990',
					note: 'Dollars in place of yuan'
				}),
				estimatesRow({
					estimate_id: 'people-1997',
					measure: 'persons_absconded',
					value_low: 4000,
					date_published: '1997',
					relation: 'restates',
					relates_to: 'people-1994'
				}),
				estimatesRow({
					...party,
					estimate_id: 'people-2000',
					value_low: 4000,
					date_published: '2000-01-10',
					relation: 'misattributes',
					relates_to: 'people-1994',
					status: 'disputed'
				}),
				estimatesRow({
					estimate_id: 'denial',
					value_low: null,
					exactness: null,
					date_published: '2000-04-25',
					relation: 'denies',
					relates_to: 'people-1994',
					status: 'official',
					note: 'No such survey was made'
				}),
				estimatesRow({
					estimate_id: 'rival',
					measure: 'officials_absconded',
					value_low: 16000,
					value_high: 18000,
					credited_to: 'central_bank',
					claimed_by: 'a bank',
					date_published: '2001-06',
					status: 'retracted'
				}),
				estimatesRow({
					...party,
					estimate_id: people,
					value_low: 4000,
					exactness: 'about',
					date_published: '2002',
					relation: 'restates',
					relates_to: 'people-2000'
				}),
				estimatesRow({
					...party,
					...sum,
					estimate_id: money,
					value_low: 50e9,
					exactness: 'at_least',
					date_published: '2002',
					relation: 'restates',
					relates_to: 'money-1994',
					report_note: 'The report has a misprint elsewhere'
				})
			]
		},
		descriptor
	)
);

/** The last sum of the line. */
export const lastSum = money;
