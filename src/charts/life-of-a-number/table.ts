import type { ChartTable } from '#src/chart/modelChart.ts';
import type { Estimate } from '#atlas/figures/estimates/estimate.ts';
import type { LifeOfANumberData } from '#scripts/derive/charts/life-of-a-number.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { figureText } from '#atlas/figures/estimates/figureText.ts';
import { spanText } from '#atlas/dates/spanText.ts';
import { joinRemarks } from '#atlas/words/joinRemarks.ts';
import { changesBetween } from './changesBetween.ts';

/** What a claim says in figures, or that it denies one. */
function headline(claim: Estimate, deniedLabel: string): string {
	return figureText(claim) ?? deniedLabel;
}

/** The table behind the picture: a row for each claim and denial, by date, rivals last. */
export function table({ line, rivals, deniedLabel }: LifeOfANumberData): ChartTable {
	const byId = new Map([...line, ...rivals].map((claim) => [claim.id, claim]));
	return {
		caption: 'Claims and denials by date, each with the claim that it rests on',
		columns: [
			{ key: 'published', title: 'Published', kind: 'text' },
			{ key: 'figure', title: 'Figure', kind: 'text' },
			{ key: 'measure', title: 'What is counted', kind: 'text' },
			{ key: 'period', title: 'Period', kind: 'text' },
			{ key: 'claimedBy', title: 'Claimed by', kind: 'text' },
			{ key: 'creditedTo', title: 'Credited to', kind: 'text' },
			{ key: 'reportedBy', title: 'Read in', kind: 'text' },
			{ key: 'relation', title: 'What it does', kind: 'text' },
			{ key: 'changes', title: 'What changed', kind: 'text' },
			{ key: 'status', title: 'Status', kind: 'text' },
			{ key: 'note', title: 'Note', kind: 'text' }
		],
		rows: [...line, ...rivals].map((claim) => {
			const parent = claim.relatesTo === null ? undefined : byId.get(claim.relatesTo);
			const figure = parent && headline(parent, deniedLabel);
			const changed = !parent || claim.relation === 'denies' ? [] : changesBetween(parent, claim);
			return {
				key: claim.id,
				cells: {
					published: formatDate(claim.published),
					figure: headline(claim, deniedLabel),
					measure: claim.measureLabel,
					period: spanText(claim),
					claimedBy: claim.claimedBy,
					creditedTo: claim.creditedLabel,
					reportedBy: claim.reportedBy,
					relation: parent
						? `${claim.relationLabel}: ${figure}, ${formatDate(parent.published)}`
						: claim.relationLabel,
					changes: changed.map(({ text }) => text).join('; '),
					status: claim.statusLabel,
					note: joinRemarks(claim.note, claim.reportNote) ?? ''
				},
				sourceIds: claim.sourceIds,
				confidence: claim.confidence
			};
		})
	};
}
