import { sumsText } from '#atlas/words/sumsText.ts';
import type { Pair } from '#scripts/derive/assets/pairs.ts';
import type { MoneyStage } from '#scripts/derive/assets/recovery.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { arcScale, type ArcScale } from '#src/map/arcScale.ts';
import { flowModel } from '#src/map/flowModel.ts';
import type { ArcMark, MapModel, NumberedFlow } from '#src/map/mapModel.ts';
import { numberArcs } from '#src/map/numberArcs.ts';
import { placeFacts } from './facts.ts';
import type { AssetFlowsView } from './view.ts';
import { pairKey, prepositions } from './words.ts';

/** One look of an arc, with what it means. */
export interface LayerLook {
	readonly look: 'filled' | 'open' | 'inked' | 'dashed';
	readonly text: string;
}

const wideEnd: Readonly<Record<MoneyStage, string>> = {
	frozen: 'Wide end: where it is held; narrow end: who claims it',
	confiscated: 'Wide end: where it was held; narrow end: who claims it',
	returned: 'Wide end: where it was held; narrow end: who got it'
};

/** Radius of the circle at a place, pixels. */
const radius = 2.5;
/** How many arcs have a number. */
const numbered = 8;
/** Forty million never look like a billion. */
const smallestTop = 1e9;
/** Width of the widest arc, and of every arc whose sum no source gives in dollars, viewBox units. */
const widest = 14;
const widthWithoutDollars = 1.5;

/** Wide end where the money lies, narrow end where it is claimed or went. */
function arcOf(pair: Pair, { stage, kind, data }: AssetFlowsView, scale: ArcScale): readonly ArcMark[] {
	const from = data.world.places[pair.holding];
	const to = data.world.places[pair.requesting];
	if (!from || !to) return [];
	return [
		{
			id: pairKey(pair),
			iso3: pair.requesting,
			otherIso3: pair.holding,
			direction: stage === 'returned' ? 'back' : 'money',
			look: pair.dollars === null ? 'dashed' : stage === 'frozen' ? 'open' : 'filled',
			inked: kind === 'all' && pair.kind === 'fraud',
			// Two kinds of affair between the same places bow apart.
			bend: pair.kind === 'fraud' ? 'north' : 'south',
			width: pair.dollars === null ? widthWithoutDollars : scale.width(pair.dollars),
			from: { x: from.x, y: from.y },
			to: { x: to.x, y: to.y }
		}
	];
}

/** The pairs of one stage as arcs on the world round the Atlantic: the explorer's layer. Its largest arcs have numbers. */
export function layerMap(view: AssetFlowsView) {
	const { data, pairs, stage, kind, nameOf } = view;
	const largest = Math.max(0, ...pairs.map(({ dollars }) => dollars ?? 0));
	const scale = arcScale({ largest, smallestTop, widest });
	const drawn = pairs.flatMap((pair) => arcOf(pair, view, scale).map((arc) => ({ arc, pair })));
	const top = drawn.filter(({ pair }) => pair.dollars !== null).slice(0, numbered);
	const discs = numberArcs(
		top.map(({ arc }) => arc),
		data.world.width
	);
	const arcs = drawn.map(({ arc }) => arc);
	const map: MapModel = {
		...flowModel({ home: data.home, arcs, facts: placeFacts(view), radius }, data.world),
		geometry: data.geometry,
		discs
	};
	const looks: readonly LayerLook[] = [
		{ look: stage === 'frozen' ? 'open' : 'filled', text: wideEnd[stage] },
		...(kind === 'all' && pairs.some((pair) => pair.kind === 'fraud')
			? [{ look: 'inked' as const, text: 'Fraud: outlined' }]
			: []),
		...(pairs.some(({ dollars }) => dollars === null)
			? [{ look: 'dashed' as const, text: 'No dollar figure known' }]
			: [])
	];
	return {
		map,
		looks,
		widths: scale.steps.map((dollars) => ({
			text: formatMoney(dollars, 'USD'),
			width: scale.width(dollars)
		})),
		flows: top.map(({ pair }, index): NumberedFlow => ({
			number: index + 1,
			places: `${nameOf(pair.holding)} ${prepositions[stage].to} ${withArticle(nameOf(pair.requesting))}`,
			amount: sumsText(pair)
		}))
	};
}
