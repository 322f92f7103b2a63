import type { ChartTable } from '#src/chart/modelChart.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { spanText } from '#atlas/dates/spanText.ts';
import { joinRemarks } from '#atlas/words/joinRemarks.ts';
import type { Panel } from './panels.ts';

/** The table behind the picture: a row a claim or denial, panel by panel, in the order of the picture. */
export function table(panels: readonly Panel[]): ChartTable {
	return {
		caption: 'Claims and denials by what they count, then by date of publication',
		columns: [
			{ key: 'published', title: 'Published', kind: 'text' },
			{ key: 'figure', title: 'Figure', kind: 'text' },
			{ key: 'dollars', title: 'In US dollars', kind: 'text' },
			{ key: 'measure', title: 'What is counted', kind: 'text' },
			{ key: 'period', title: 'Years it covers', kind: 'text' },
			{ key: 'claimedBy', title: 'Claimed by', kind: 'text' },
			{ key: 'creditedTo', title: 'Credited to', kind: 'text' },
			{ key: 'reportedBy', title: 'Read in', kind: 'text' },
			{ key: 'relation', title: 'What it does', kind: 'text' },
			{ key: 'status', title: 'Status', kind: 'text' },
			{ key: 'note', title: 'Note', kind: 'text' }
		],
		rows: panels.flatMap(({ entries, strand }) =>
			entries.map(({ claim, text, converted }) => ({
				key: claim.id,
				cells: {
					published: formatDate(claim.published),
					figure: text ?? 'No figure',
					dollars: strand === 'people' || text === null ? '' : claim.unit === 'USD' ? text : converted,
					measure: claim.measureLabel,
					period: text === null ? '' : spanText(claim),
					claimedBy: claim.claimedBy,
					creditedTo: claim.creditedLabel,
					reportedBy: claim.reportedBy,
					relation: claim.relationLabel,
					status: claim.statusLabel,
					note: joinRemarks(claim.note, claim.reportNote) ?? ''
				},
				sourceIds: [...claim.sourceIds, ...(claim.dollars?.sourceIds ?? [])],
				confidence: claim.confidence
			}))
		)
	};
}
