import { sumsText } from '#atlas/words/sumsText.ts';
import { leastConfidence } from '#atlas/confidence.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { counted } from '#atlas/words/counted.ts';
import type { Pair } from '#scripts/derive/assets/pairs.ts';
import type { PlaceFacts } from '#src/map/mapModel.ts';
import { prepositions, sumRemarks } from './words.ts';
import type { AssetFlowsView } from './view.ts';

/** A pair's sums with how many rows they are made of and what is to be known of them. */
function pairText(pair: Pair): string {
	const remarks = [
		counted(pair.rows, 'row'),
		...sumRemarks(pair),
		...(pair.mayOverlap ? ['may repeat money of another row'] : []),
		...(pair.isTotal ? ['a total whose parts are not known'] : [])
	];
	return `${sumsText(pair)} (${remarks.join('; ')})`;
}

/** What a reader learns of each place by pointing at it: a line a partner, as holder and as the one that claims apart. */
export function placeFacts({
	pairs,
	stage,
	stageText,
	kind,
	nameOf
}: AssetFlowsView): Readonly<Record<string, PlaceFacts>> {
	const { from, to } = prepositions[stage];
	const places = new Set(pairs.flatMap(({ holding, requesting }) => [holding, requesting]));
	const count = (those: readonly Pair[], end: 'holding' | 'requesting', word: string) => {
		const partners = new Set(those.map((pair) => pair[end]));
		const [only] = partners;
		if (only === undefined) return [];
		return [`${word} ${partners.size === 1 ? nameOf(only) : `${formatCount(partners.size)} jurisdictions`}`];
	};
	const kindOf = (pair: Pair) => (kind === 'all' && pair.kind === 'fraud' ? ' Fraud.' : '');
	return Object.fromEntries(
		[...places].map((iso3) => {
			const held = pairs.filter((pair) => pair.holding === iso3);
			const claimed = pairs.filter((pair) => pair.requesting === iso3);
			const parts = [...count(held, 'requesting', to), ...count(claimed, 'holding', from)];
			const all = [...held, ...claimed];
			const name = nameOf(iso3);
			return [
				iso3,
				{
					name,
					headline: `${name}: money ${stageText} ${parts.join('; ')}`,
					lines: [
						...held.map((pair) => `${to} ${nameOf(pair.requesting)}: ${pairText(pair)}.${kindOf(pair)}`),
						...claimed.map((pair) => `${from} ${nameOf(pair.holding)}: ${pairText(pair)}.${kindOf(pair)}`)
					],
					sourceIds: [...new Set(all.flatMap(({ sourceIds }) => sourceIds))],
					confidence: leastConfidence(all)
				}
			];
		})
	);
}
