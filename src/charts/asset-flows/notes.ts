import { formatCount } from '#atlas/words/formatCount.ts';
import { counted, oneOrMany } from '#atlas/words/counted.ts';
import type { RowUse } from '#scripts/derive/assets/pairs.ts';
import { amountText } from './words.ts';
import type { View } from './view.ts';

/** Rows that are not drawn and why, a sentence each. */
const notDrawn: readonly (readonly [RowUse, one: string, many: string, why: string])[] = [
	['total', 'contains', 'contain', 'other rows of their affair, or payments'],
	['overlap', 'may repeat', 'may repeat', 'money of another row'],
	[
		'same_freeze',
		'is',
		'are',
		'further freezes of one affair in one place, of which only the largest is drawn'
	],
	['inside', 'is', 'are', 'about money that lay in the jurisdiction that claims it, which is no flow'],
	['no_place', 'names', 'name', 'no single jurisdiction at one of their ends']
];

/** What firms and banks paid: how much, and that no figure holds it. */
function paymentNotes({ payments, data, kind, stageText }: View): readonly string[] {
	return payments.map((paid) => {
		const label = data.kinds.find((each) => each.kind === paid.kind)?.label ?? paid.kind;
		const where = kind === 'all' && data.kinds.length > 1 ? ` in affairs of ${label.toLowerCase()}` : '';
		const count =
			paid.rows === 1
				? 'One payment by a firm or bank'
				: `${formatCount(paid.rows)} payments by firms and banks`;
		return `${count}${where}, ${amountText(paid)}, ${oneOrMany(paid.rows, 'is', 'are')} not counted as money ${stageText}: settlements and fines, told apart at the end of the table.`;
	});
}

/** What a reader should know before repeating the sums. */
export function notes(view: View): readonly string[] {
	const { pairs, rows, stage, stageText } = view;
	const rated = rows.filter(({ rateYear }) => rateYear !== null);
	const currencies = new Set(rated.map(({ currency }) => currency)).size;
	const left = notDrawn.flatMap(([use, one, many, why]) => {
		const count = rows.filter((row) => row.use === use).length;
		return count === 0 ? [] : [`${counted(count, one, many)} ${why}`];
	});
	const overlapping = pairs.filter(({ mayOverlap }) => mayOverlap).length;
	const dashed = pairs.filter(({ dollars }) => dollars === null).length;
	return [
		'Frozen, confiscated and returned are stages of one process, often of the same money: the map shows one stage at a time, and they are never added.',
		`An arc adds up the ${stageText} sums of one pair of jurisdictions, in dollars of their day; its rows stand in the table. Not drawn, but in the table, are ${counted(rows.filter(({ use }) => use !== 'counted').length, 'row')}${left.length === 0 ? '' : `: ${left.join('; ')}`}.`,
		...paymentNotes(view),
		...(rated.length > 0
			? [
					`${rated.length === 1 ? 'One sum' : `${formatCount(rated.length)} sums`} in ${currencies === 1 ? 'another currency' : `${formatCount(currencies)} other currencies`} stand in dollars at the average rate of their year: that conversion is ours, and the table marks it.`
				]
			: []),
		...(dashed > 0
			? [
					`${dashed === 1 ? 'One pair is' : `${formatCount(dashed)} pairs are`} dashed: no source gives dollars, and the sum, its year or a rate of that year is not known. A dashed line has one width, whatever the sum.`
				]
			: []),
		...(overlapping > 0
			? [
					`${overlapping === 1 ? 'One arc marked “may overlap” rests' : `${formatCount(overlapping)} arcs marked “may overlap” rest`} on nothing but a row that may repeat money drawn elsewhere; of such rows just the largest is drawn.`
				]
			: []),
		...(stage === 'confiscated'
			? [
					'A civil judgment counts as confiscated, though nothing may have been collected; the note of the row says so.'
				]
			: []),
		...(stage === 'returned'
			? ['A part that one state gives another when they share counts as returned.']
			: []),
		'What is not in the tables is not shown: an empty place is one for which no row was found. Between America, Europe and Africa an arc leaves the map at one edge and comes in again at the other.',
		"An affair is called by the name it is known by, which says nothing about guilt. Borders are Natural Earth's de facto lines."
	];
}
