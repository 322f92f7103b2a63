import { formatDate } from '#atlas/dates/formatDate.ts';
import { spanText } from '#atlas/dates/spanText.ts';
import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';
import { figureText } from '#atlas/figures/estimates/figureText.ts';
import { joinRemarks } from '#atlas/words/joinRemarks.ts';
import { date, spanFields, string } from '#src/chart/fields.ts';
import { buildTable, text, type ChartTable } from '#src/chart/table.ts';
import { dollarFields, figureFields } from '#src/chart/estimateFields.ts';
import { turnOf } from './turn.ts';
import type { LifeView } from './view.ts';
import { factorText, valueText } from './words.ts';

interface Row {
	readonly claim: ValuedEstimate;
	readonly before: ValuedEstimate | null;
}

/** What became what on the way from the earlier claim; nothing for a denial. */
function changes({ claim, before }: Row): string {
	if (before === null || claim.low === null) return '';
	const turn = turnOf({ claim, before });
	const became = (from: string, to: string) => (from === to ? [] : [`${from} → ${to}`]);
	return [
		...(turn && turn.factor !== 1 ? [factorText(turn)] : []),
		...[(turn && valueText(turn)) ?? []].flat(),
		...became(before.unitLabel, claim.unitLabel),
		...became(before.measureLabel, claim.measureLabel),
		...became(before.creditedLabel, claim.creditedLabel)
	].join('; ');
}

/** The table behind the picture: a row for each claim and denial, by date, rivals last. */
export function table({ line, rivals }: LifeView): ChartTable {
	const printed = line.flatMap(({ figures, deed }): readonly Row[] =>
		figures.length > 0 ? figures : [deed]
	);
	const earlier = ({ claim, before }: Row) =>
		before
			? `${claim.relationLabel}: ${figureText(before) ?? before.statusLabel}, ${formatDate(before.published)}`
			: claim.relationLabel;
	return buildTable<Row>({
		caption: 'Claims and denials by date, each with the claim that it takes up',
		rows: [...printed, ...rivals.map((claim) => ({ claim, before: null }))],
		of: ({ claim }) => claim,
		table: () => 'estimates',
		columns: {
			published: text('Published', ({ claim }) => formatDate(claim.published), {
				published: date(({ claim }) => claim.published, { from: 'estimates.date_published' })
			}),
			figure: text('Figure', ({ claim }) => figureText(claim) ?? claim.relationLabel, {
				...figureFields<Row>(({ claim }) => claim),
				...dollarFields<Row>(({ claim }) => claim)
			}),
			measure: text('What is counted', ({ claim }) => claim.measureLabel, {
				measure: string(({ claim }) => claim.measure, { from: 'estimates.measure' })
			}),
			period: text(
				'Period',
				({ claim }) => spanText(claim),
				spanFields(({ claim }) => claim)
			),
			claimed_by: text('Claimed by', ({ claim }) => claim.claimedBy),
			credited_to: text('Credited to', ({ claim }) => claim.creditedLabel, {
				credited_to: string(({ claim }) => claim.creditedTo, { from: 'estimates.credited_to' })
			}),
			reported_by: text('Read in', ({ claim }) => claim.reportedBy),
			relation: text('What happened', earlier, {
				relation: string(({ claim }) => claim.relation, { from: 'estimates.relation' }),
				relates_to: string(({ claim }) => claim.relatesTo, { from: 'estimates.relates_to' })
			}),
			changes: text('What changed', changes),
			status: text('Status', ({ claim }) => claim.statusLabel, {
				status: string(({ claim }) => claim.status, { from: 'estimates.status' })
			}),
			note: text('Note', ({ claim }) => joinRemarks(claim.note, claim.reportNote) ?? '')
		}
	});
}
