import { formatDate } from '#atlas/dates/formatDate.ts';
import { spanText } from '#atlas/dates/spanText.ts';
import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';
import { figureText } from '#atlas/figures/estimates/figureText.ts';
import { joinRemarks } from '#atlas/words/joinRemarks.ts';
import { buildTable, text, type ChartTable } from '#src/chart/table.ts';
import type { RangeView } from './view.ts';
import { dollarsText } from './words.ts';

/** The table behind the picture: a row a claim or denial, by date of publication. */
export function table({ claims }: RangeView): ChartTable {
	return buildTable<ValuedEstimate>({
		caption: 'Claims and denials by date of publication',
		rows: claims,
		of: (claim) => ({ ...claim, sourceIds: [...claim.sourceIds, ...(claim.dollars?.sourceIds ?? [])] }),
		columns: {
			published: text('Published', ({ published }) => formatDate(published)),
			figure: text('Figure', (claim) => figureText(claim) ?? claim.relationLabel),
			dollars: text('In US dollars', (claim) =>
				claim.unit === 'persons' ? '' : claim.unit === 'USD' ? figureText(claim) : dollarsText(claim)
			),
			measure: text('What is counted', ({ measureLabel }) => measureLabel),
			period: text('Years it covers', (claim) => (claim.low === null ? '' : spanText(claim))),
			claimed_by: text('Claimed by', ({ claimedBy }) => claimedBy),
			credited_to: text('Credited to', ({ creditedLabel }) => creditedLabel),
			reported_by: text('Read in', ({ reportedBy }) => reportedBy),
			relation: text('What happened', ({ relationLabel }) => relationLabel),
			status: text('Status', ({ statusLabel }) => statusLabel),
			note: text('Note', ({ note, reportNote }) => joinRemarks(note, reportNote) ?? '')
		}
	});
}
