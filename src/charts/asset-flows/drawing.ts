import { roundStep } from '#src/plot/roundStep.ts';
import { columnOf, type Node, type Side } from './columns.ts';
import { dollarsText, nodeDetail, nodeLabel, type LabelLine } from './labels.ts';
import { placeRibbons } from './ribbons.ts';
import type { AssetFlowsView } from './view.ts';

/** A place with its bar and its label, pixels from the top. */
export interface NodeMark {
	readonly id: string;
	readonly iso3: string | null;
	readonly y: number;
	readonly height: number;
	readonly isHome: boolean;
	readonly lines: readonly LabelLine[];
	/** Its partners in words, for who points at it. */
	readonly detail: string;
}

/** A ribbon: its upper edge at its left and its right end, and how high it is, pixels. */
export interface RibbonMark {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly y0: number;
	readonly y1: number;
	readonly height: number;
	/** What it is drawn as: the finding of the title and the home jurisdiction's own stand out. */
	readonly stress: 'plain' | 'finding' | 'home';
	readonly inked: boolean;
}

/** The picture for one range of widths. */
export interface Drawing {
	readonly height: number;
	readonly left: readonly NodeMark[];
	readonly right: readonly NodeMark[];
	readonly ribbons: readonly RibbonMark[];
	/** The sum that the title speaks of, on its ribbon, where that leaves its bar: there it crosses no other. */
	readonly sum: { readonly y: number; readonly text: string } | null;
	/** A bar as high as a round sum. */
	readonly scale: { readonly height: number; readonly text: string } | null;
	/** Ids of the places that the address holds. */
	readonly held: readonly string[];
}

interface Column {
	/** How many places have a bar of their own. */
	readonly most: number;
	/** Pixels for a label's text; with 0 there are no labels. */
	readonly text: number;
}

/**
 * How a drawing fits its widths; the columns of labels are 12 px wider than their texts (Ribbons.svelte). The narrow one
 * leaves room below it, in an embed of a phone, for three lines on a place that is held.
 */
const sizes = {
	narrow: { height: 366, holding: { most: 6, text: 82 }, requesting: { most: 8, text: 100 } },
	wide: { height: 540, holding: { most: 8, text: 186 }, requesting: { most: 12, text: 186 } },
	thumbnail: { height: 92, holding: { most: 6, text: 0 }, requesting: { most: 9, text: 0 } }
} satisfies Record<string, { readonly height: number } & Readonly<Record<Side, Column>>>;
export type Size = keyof typeof sizes;

/** Pixels of a line of a label. */
export const lineHeight = 14;
/** Air that sets the home jurisdiction apart, pixels. */
const apart = 10;
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const round = (value: number) => Math.round(value * 10) / 10;

/** The parts of the flows of one pair of nodes that are of one kind of affair. */
function flowsBetween(left: readonly Node[], right: readonly Node[]) {
	return left.flatMap((from) =>
		right.flatMap((to) => {
			const shared = from.pairs.filter((pair) => to.pairs.includes(pair));
			return [...Map.groupBy(shared, ({ kind }) => kind)].map(([kind, pairs]) => ({
				...{ id: `${from.id} ${to.id} ${kind}`, from: from.id, to: to.id, kind, pairs },
				isHome: to.isHome,
				value: sumOf(pairs.map(({ dollars }) => dollars ?? 0))
			}));
		})
	);
}

/** Lays out the ribbons of one stage between two columns of places. */
export function drawing(view: AssetFlowsView, size: Size): Drawing {
	const { data, pairs, finding, kind, country } = view;
	const isShort = size !== 'wide';
	const stressed = finding && finding.largest.dollars !== null ? finding.largest : null;
	const column = (side: Side) => {
		const { most, text } = sizes[size][side];
		const kept = [country, stressed?.[side] ?? ''];
		return columnOf(pairs, side, { most, kept, home: data.home }).map((node) => ({
			...node,
			lines: text === 0 ? [] : nodeLabel(node, view, { width: text, isShort })
		}));
	};
	const [left, right] = [column('holding'), column('requesting')];
	const slot = ({ id, lines, isHome }: (typeof left)[number]) => ({
		id,
		least: lines.length * lineHeight + 2,
		above: isHome ? apart : 0
	});
	const flows = flowsBetween(left, right);
	const placed = placeRibbons(left.map(slot), right.map(slot), flows, sizes[size].height);
	const marks = (nodes: typeof left, slots: typeof placed.left) =>
		nodes.flatMap((node, index): readonly NodeMark[] => {
			const at = slots[index];
			if (!at) return [];
			const { id, iso3, isHome, lines } = node;
			const detail = nodeDetail(node, view, lines, isShort);
			return [{ id, iso3, isHome, y: round(at.y), height: round(at.height), lines, detail }];
		});
	const ribbons = flows.flatMap((flow, index): readonly RibbonMark[] => {
		const at = placed.flows[index];
		if (!at) return [];
		const [y0, y1, thick] = [at.y0, at.y1, at.height].map(round) as [number, number, number];
		const isFinding = stressed !== null && flow.pairs.includes(stressed);
		return [
			{
				...{ id: flow.id, from: flow.from, to: flow.to, y0, y1, height: thick },
				stress: flow.isHome ? 'home' : isFinding ? 'finding' : 'plain',
				inked: kind === 'all' && flow.kind === 'fraud'
			}
		];
	});
	const told = ribbons.find(({ id }) =>
		flows.some((flow) => flow.id === id && stressed && flow.pairs.includes(stressed))
	);
	const total = sumOf(flows.map(({ value }) => value));
	const step = total < 10 ? 0 : roundStep(total / 10);
	return {
		height: Math.ceil(placed.height),
		left: marks(left, placed.left),
		right: marks(right, placed.right),
		// The home's own lie on top.
		ribbons: ribbons.toSorted((a, b) => Number(a.stress === 'home') - Number(b.stress === 'home')),
		sum:
			told && stressed ? { y: round(told.y0 + told.height / 2), text: dollarsText(stressed, isShort) } : null,
		scale:
			step === 0
				? null
				: {
						height: round(step * placed.perUnit),
						text: dollarsText({ dollars: step, exactness: null }, false)
					},
		held: [...left, ...right].filter(({ iso3 }) => iso3 === country).map(({ id }) => id)
	};
}
