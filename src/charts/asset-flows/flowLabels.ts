import type { Pair } from '#scripts/derive/assets/pairs.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { prepositions, shortAmountText } from './words.ts';
import type { View } from './view.ts';

/** Most labels of a picture, the home jurisdiction's own pairs among them. */
const most = 12;

/** A label before it is placed; the first of a list matter most. */
export interface FlowLabel {
	readonly id: string;
	/** The place that it stands at. */
	readonly iso3: string;
	readonly text: string;
}

/** A pair in words, as a label has room for: "Switzerland to Nigeria $1.05 billion". */
function pairLabel(pair: Pair, { stage, kind, nameOf }: View): string {
	const remarks = [
		...(kind === 'all' && pair.kind === 'fraud' ? ['fraud'] : []),
		...(pair.mayOverlap ? ['may overlap'] : [])
	];
	const remark = remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
	const { holding, requesting } = pair;
	return `${nameOf(holding)} ${prepositions[stage].to} ${withArticle(nameOf(requesting))}: ${shortAmountText(pair)}${remark}`;
}

/** One key for a pair, whichever picture it stands in. */
export function pairKey({ stage, kind, holding, requesting }: Pair): string {
	return [stage, kind, holding, requesting].join('-');
}

/** Labels of the largest pairs, and of the home jurisdiction's own, which stand where its money lies. */
export function flowLabels(view: View): readonly FlowLabel[] {
	const { pairs, data } = view;
	const [first, ...others] = pairs;
	const isOwn = ({ requesting }: Pair) => requesting === data.home;
	const ordered = [
		...(first ? [first] : []),
		...others.filter(isOwn),
		...others.filter((pair) => !isOwn(pair))
	];
	return ordered.slice(0, most).map((pair) => ({
		id: pairKey(pair),
		iso3: isOwn(pair) ? pair.holding : pair.requesting,
		text: pairLabel(pair, view)
	}));
}
