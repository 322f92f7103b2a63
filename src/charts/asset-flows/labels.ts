import { sumsText } from '#atlas/words/sumsText.ts';
import type { Pair } from '#scripts/derive/assets/pairs.ts';
import { abbreviateMoney } from '#atlas/words/abbreviateMoney.ts';
import { counted } from '#atlas/words/counted.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import type { MoneyStage } from '#scripts/derive/assets/recovery.ts';
import { textWidth } from '#src/map/textWidth.ts';
import { wrapText } from '#src/plot/wrapText.ts';
import type { Node } from './columns.ts';
import type { AssetFlowsView } from './view.ts';
import { prepositions } from './words.ts';

/** One line of a label: a part in bold, and what follows it. */
export interface LabelLine {
	readonly strong: string;
	readonly plain: string;
}

/** One look of a ribbon or arc, with what it means. */
export interface LegendLine {
	readonly look: 'home' | 'inked';
	readonly text: string;
}

/** What stands over the two columns. */
export const columnHeads: Readonly<Record<MoneyStage, { readonly left: string; readonly right: string }>> = {
	frozen: { left: 'Frozen in', right: 'Claimed for' },
	confiscated: { left: 'Confiscated in', right: 'Claimed for' },
	returned: { left: 'Held in', right: 'Returned to' }
};

const fontSize = 12;
/** Partners that a detail names, on a phone and where there is more room. */
const named = { narrow: 3, wide: 5 };

/** A sum in dollars for a label: with its exactness where there is room. */
export function dollarsText(
	{ dollars, exactness }: Pick<Pair, 'dollars' | 'exactness'>,
	isShort: boolean
): string {
	if (isShort) return abbreviateMoney(dollars ?? 0, 'USD');
	return withExactness(formatMoney(dollars ?? 0, 'USD'), exactness);
}

/** Partners at the other end of a node's pairs. */
const partnersOf = ({ side, pairs }: Node) =>
	new Set(pairs.map((pair) => (side === 'holding' ? pair.requesting : pair.holding))).size;

/**
 * What follows the name: the sum, where its parts may be added. One order may freeze or confiscate money that lies in another
 * place: over places such sums are not added.
 */
function sumOf(node: Node, { stage }: AssetFlowsView, isShort: boolean): string {
	if (node.side === 'holding' || stage === 'returned' || partnersOf(node) === 1)
		return dollarsText(node, isShort);
	return node.iso3 === null ? '' : `in ${counted(partnersOf(node), 'place')}`;
}

/** What stands below the sum at the two places that the picture speaks of: whose finding it is, and the home jurisdiction. */
function remarks(node: Node, { stage, finding, pairs, nameOf }: AssetFlowsView): readonly string[] {
	const { from, to } = prepositions[stage];
	if (node.side === 'holding' && finding?.leader?.iso3 === node.iso3)
		return [`${to} ${counted(finding?.leader?.partners ?? 0, 'place')}`];
	if (!node.isHome) return [];
	const unknown = pairs.filter(({ dollars, requesting }) => dollars === null && requesting === node.iso3);
	return [
		...(stage === 'returned' ? [`${from} ${counted(partnersOf(node), 'place')}`] : []),
		...unknown.map((pair) => `${nameOf(pair.holding)}: ${sumsText(pair)}`)
	];
}

/** A place's label, in lines no wider than `width` pixels: name and sum on one where they fit. */
export function nodeLabel(
	node: Node,
	view: AssetFlowsView,
	{ width, isShort }: { readonly width: number; readonly isShort: boolean }
): readonly LabelLine[] {
	const name = node.iso3 === null ? `${formatCount(node.places)} others` : view.nameOf(node.iso3);
	const sum = sumOf(node, view, isShort);
	const fits = textWidth(name, fontSize, 600) + textWidth(` ${sum}`, fontSize) <= width;
	const names = wrapText(name, width, fontSize, 600).map((strong) => ({ strong, plain: '' }));
	const plain = (text: string) =>
		wrapText(text, width, fontSize).map((line) => ({ strong: '', plain: line }));
	return [
		...(fits ? [{ strong: name, plain: sum }] : [...names, ...(sum === '' ? [] : plain(sum))]),
		...remarks(node, view).flatMap(plain)
	];
}

/** A place's label as it is read, and its partners in words, the largest first. */
export function nodeDetail(
	node: Node,
	{ stage, nameOf }: AssetFlowsView,
	label: readonly LabelLine[],
	isShort: boolean
): string {
	const { from, to } = prepositions[stage];
	const isHolder = node.side === 'holding';
	const word = isHolder ? to : from;
	const most = isShort ? named.narrow : named.wide;
	const parts = node.pairs.slice(0, most).map((pair) => {
		const partner = isHolder ? pair.requesting : pair.holding;
		const own = node.iso3 === null ? `${nameOf(isHolder ? pair.holding : pair.requesting)} ` : '';
		return `${own}${word} ${withArticle(nameOf(partner))} ${sumsText(pair)}`;
	});
	const more = node.pairs.length - most;
	const seen = label.flatMap(({ strong, plain }) => [strong, plain]).filter((part) => part !== '');
	const name = node.iso3 === null ? `${formatCount(node.places)} others` : nameOf(node.iso3);
	return `${seen.join(' ') || name}: ${listInSentence([...parts, ...(more > 0 ? [`${formatCount(more)} more`] : [])])}`;
}

/** What the looks of ribbons mean: those that are drawn. */
export function legendOf({ pairs, kind, data, nameOf }: AssetFlowsView): readonly LegendLine[] {
	const drawn = pairs.filter(({ dollars }) => dollars !== null);
	return [
		...(drawn.some(({ requesting }) => requesting === data.home)
			? [{ look: 'home' as const, text: `for ${withArticle(nameOf(data.home))}` }]
			: []),
		...(kind === 'all' && drawn.some((pair) => pair.kind === 'fraud')
			? [{ look: 'inked' as const, text: 'Fraud, outlined' }]
			: [])
	];
}
