import type { Pair } from '#scripts/derive/assets/pairs.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { amountText, number, prepositions } from './words.ts';
import type { View } from './view.ts';

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

function line(pair: Pair, { stage, kind, nameOf }: View): PairLine {
	const remarks = [
		...(kind === 'all' && pair.kind === 'fraud' ? ['fraud'] : []),
		...(pair.rows > 1 ? [`${number(pair.rows)} rows`] : []),
		...(pair.mayOverlap ? ['may overlap'] : []),
		...(pair.isTotal ? ['a total'] : [])
	];
	return {
		key: [pair.kind, pair.holding, pair.requesting].join('-'),
		places: `${nameOf(pair.holding)} ${prepositions[stage].to} ${withArticle(nameOf(pair.requesting))}`,
		amount: amountText(pair),
		remark: remarks.join(', ')
	};
}

/** The pairs that a reader looks for first: the largest, the home jurisdiction's own, and those without dollars. */
export function pairLists(view: View): readonly PairList[] {
	const { pairs, data, stage, nameOf } = view;
	const lists = [
		{ heading: 'The largest sums', pairs: pairs.filter(({ dollars }) => dollars !== null).slice(0, largest) },
		{
			heading: `${stage === 'returned' ? 'To' : 'For'} ${withArticle(nameOf(data.home))}`,
			pairs: pairs.filter(({ requesting }) => requesting === data.home)
		},
		{ heading: 'Dashed: no source gives dollars', pairs: pairs.filter(({ dollars }) => dollars === null) }
	];
	return lists
		.filter((list) => list.pairs.length > 0)
		.map((list) => ({ heading: list.heading, lines: list.pairs.map((pair) => line(pair, view)) }));
}
