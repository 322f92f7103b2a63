import { sumsText } from '#atlas/words/sumsText.ts';
import type { Pair } from '#scripts/derive/assets/pairs.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { describeSum } from '#atlas/words/describeSum.ts';
import { payerText } from '#atlas/words/payerText.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { prepositions, sumRemarks } from './words.ts';
import type { AssetFlowsView } from './view.ts';

/** A pair in words: who, how much, and what is to be known of it. */
export interface PairLine {
	readonly key: string;
	readonly places: string;
	readonly amount: string;
	readonly remark: string;
}

/** Pairs under one heading. */
export interface PairList {
	readonly heading: string;
	readonly lines: readonly PairLine[];
}

const largest = 10;

function line(pair: Pair, { stage, kind, nameOf }: AssetFlowsView): PairLine {
	const remarks = [
		...(kind === 'all' && pair.kind === 'fraud' ? ['fraud'] : []),
		...(pair.rows > 1 ? [`${formatCount(pair.rows)} rows`] : []),
		...sumRemarks(pair),
		...(pair.mayOverlap ? ['may overlap'] : []),
		...(pair.isTotal ? ['a total'] : [])
	];
	return {
		key: [pair.kind, pair.holding, pair.requesting].join('-'),
		places: `${nameOf(pair.holding)} ${prepositions[stage].to} ${withArticle(nameOf(pair.requesting))}`,
		amount: sumsText(pair),
		remark: remarks.join(', ')
	};
}

/** What firms and banks paid, the largest sums first, in lines of its own: it is in no pair. */
function paidList({ part, data, kind, stageText, nameOf }: AssetFlowsView): readonly PairList[] {
	const count = part.uses.paid_by_firm ?? 0;
	if (count === 0) return [];
	const some = count > part.paid.length ? `, the largest ${part.paid.length} of ${formatCount(count)}` : '';
	return [
		{
			heading: `Paid by firms and banks, not counted as ${stageText}${some}`,
			lines: part.paid.map((row) => {
				const name = row.payer?.name ?? null;
				const seat = row.payer?.seat == null ? null : nameOf(row.payer.seat);
				const to = row.requesting === null ? '' : `, for ${withArticle(nameOf(row.requesting))}`;
				const remarks = [
					...(kind === 'all' && row.kind === 'fraud' && data.kinds.length > 1 ? ['fraud'] : []),
					...(row.isTotal ? ['a total'] : []),
					...(row.mayOverlap ? ['may overlap'] : [])
				];
				return {
					key: row.id,
					places: `${payerText({ name, seat })}${to}`,
					amount: describeSum(row),
					remark: remarks.join(', ')
				};
			})
		}
	];
}

/** The pairs that a reader looks for first: the largest, the home jurisdiction's own, those without dollars; and payments. */
export function pairLists(view: AssetFlowsView): readonly PairList[] {
	const { pairs, data, stage, nameOf } = view;
	const lists = [
		{ heading: 'The largest sums', pairs: pairs.filter(({ dollars }) => dollars !== null).slice(0, largest) },
		{
			heading: `${stage === 'returned' ? 'To' : 'For'} ${withArticle(nameOf(data.home))}`,
			pairs: pairs.filter(({ requesting }) => requesting === data.home)
		},
		{ heading: 'No dollar figure known', pairs: pairs.filter(({ dollars }) => dollars === null) }
	];
	return [
		...lists
			.filter((list) => list.pairs.length > 0)
			.map((list) => ({ heading: list.heading, lines: list.pairs.map((pair) => line(pair, view)) })),
		...paidList(view)
	];
}
