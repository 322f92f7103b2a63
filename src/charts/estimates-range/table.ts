import { formatDate } from '#atlas/dates/formatDate.ts';
import { spanText } from '#atlas/dates/spanText.ts';
import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';
import { figureText } from '#atlas/figures/estimates/figureText.ts';
import { joinRemarks } from '#atlas/words/joinRemarks.ts';
import { date, spanFields, string } from '#src/chart/fields.ts';
import { buildTable, text, type ChartTable } from '#src/chart/table.ts';
import { dollarFields, figureFields } from '#src/chart/estimateFields.ts';
import type { RangeView } from './view.ts';
import { dollarsText } from './words.ts';

/** The table behind the picture: a row a claim or denial, by date of publication. */
export function table({ claims }: RangeView): ChartTable {
	return buildTable<ValuedEstimate>({
		caption: 'Claims and denials by date of publication',
		rows: claims,
		of: (claim) => ({ ...claim, sourceIds: [...claim.sourceIds, ...(claim.dollars?.sourceIds ?? [])] }),
		table: () => 'estimates',
		columns: {
			published: text('Published', ({ published }) => formatDate(published), {
				published: date(({ published }) => published, { from: 'estimates.date_published' })
			}),
			figure: text(
				'Figure',
				(claim) => figureText(claim) ?? claim.relationLabel,
				figureFields((claim) => claim)
			),
			dollars: text(
				'In US dollars',
				(claim) =>
					claim.unit === 'persons' ? '' : claim.unit === 'USD' ? figureText(claim) : dollarsText(claim),
				dollarFields((claim) => claim)
			),
			measure: text('What is counted', ({ measureLabel }) => measureLabel, {
				measure: string(({ measure }) => measure, { from: 'estimates.measure' })
			}),
			period: text(
				'Years it covers',
				(claim) => (claim.low === null ? '' : spanText(claim)),
				spanFields((claim) => claim)
			),
			claimed_by: text('Claimed by', ({ claimedBy }) => claimedBy),
			credited_to: text('Credited to', ({ creditedLabel }) => creditedLabel, {
				credited_to: string(({ creditedTo }) => creditedTo, { from: 'estimates.credited_to' })
			}),
			reported_by: text('Read in', ({ reportedBy }) => reportedBy),
			relation: text('What happened', ({ relationLabel }) => relationLabel, {
				relation: string(({ relation }) => relation, { from: 'estimates.relation' }),
				relates_to: string(({ relatesTo }) => relatesTo, { from: 'estimates.relates_to' })
			}),
			status: text('Status', ({ statusLabel }) => statusLabel, {
				status: string(({ status }) => status, { from: 'estimates.status' })
			}),
			note: text('Note', ({ note, reportNote }) => joinRemarks(note, reportNote) ?? '')
		}
	});
}
