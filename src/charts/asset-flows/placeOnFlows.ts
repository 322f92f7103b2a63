import type { ArcMark, MapModel } from '#src/map/mapModel.ts';
import { circlesAlongArc } from '#src/map/arc.ts';
import { textWidth } from '#src/map/textWidth.ts';
import { placeLabels, type LabelRequest, type LabelSpace, type PlacedLabel } from '#src/map/placeLabels.ts';

/** Width of the map from which on labels keep off the wide arcs; below, there is no room to. */
const roomy = 640;
/** Arcs from this width on are kept clear of labels, viewBox units: a name may lie on a hairline. */
const wide = 5;

/** Where a label may stand that finds no room at its place, viewBox units from it, the nearer first. */
const shifts = [32, 56, 80, 104].flatMap((far) =>
	[2, 3, 1, 4, 0, 5, 7, 6].map((eighth) => ({
		x: Math.round(far * Math.cos((eighth * Math.PI) / 4)),
		y: Math.round(far * Math.sin((eighth * Math.PI) / 4))
	}))
);
/** Half the height of a line of text with the space round it, and that space, pixels. */
const halfLine = 9;
const space = 4;
/** What a shifted text keeps from the edges, viewBox units. */
const edge = 8;

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The box of a text that begins `start` pixels from its middle point, where the map has one pixel a unit. */
function boxAround(text: string, x: number, y: number, start: number): Box {
	const width = textWidth(text, 12);
	return {
		left: x + start - space,
		right: x + start + width + space,
		top: y - halfLine,
		bottom: y + halfLine
	};
}

function boxOf({ text, x, y, dx, dy, anchor }: PlacedLabel): Box {
	const width = textWidth(text, 12);
	return boxAround(text, x, y + dy - 3, dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2));
}

interface Settled extends LabelRequest {
	/** Its place, where it stands away from it. */
	readonly leader?: { readonly x: number; readonly y: number };
}

/**
 * Finds for each label its place, or else the nearest point where a map of one pixel a unit has room for it beside those
 * settled before; what finds none stays at its place.
 */
function settle(
	labels: readonly LabelRequest[],
	before: readonly Settled[],
	frame: LabelSpace
): readonly Settled[] {
	const kept = before.map((label) => ({
		...label,
		priority: label.priority + before.length + labels.length
	}));
	const placed = placeLabels([...kept, ...labels], frame);
	const taken = placed.filter(({ from }) => from !== null).map(boxOf);
	for (const { x, y, radius } of frame.obstacles ?? [])
		taken.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
	const homeless = new Set(placed.filter(({ from }) => from === null).map(({ id }) => id));
	const settled = labels.map((label): Settled => {
		if (!homeless.has(label.id)) return label;
		const half = textWidth(label.text, 12) / 2;
		for (const shift of shifts) {
			const { width } = frame.viewBox;
			// As far in as the text is long.
			const x = Math.max(half + edge, Math.min(label.x + shift.x, width - half - edge));
			const at = { x: Math.round(x), y: label.y + shift.y };
			const box = boxAround(label.text, at.x, at.y, -half);
			const isInside = box.left > 0 && box.right < width && box.top > 0 && box.bottom < frame.viewBox.height;
			if (!isInside || taken.some((other) => overlap(box, other))) continue;
			taken.push(box);
			return { ...label, ...at, offset: 0, leader: { x: label.x, y: label.y } };
		}
		return label;
	});
	const isHome = ({ id }: LabelRequest) => !homeless.has(id);
	return [...kept, ...settled.filter(isHome), ...settled.filter((label) => !isHome(label))];
}

/** Places labels with leader lines where they must stand apart: the most important has the first choice of all room. */
function placeNear(labels: readonly LabelRequest[], frame: LabelSpace): readonly PlacedLabel[] {
	const [first, ...others] = labels.toSorted((a, b) => b.priority - a.priority);
	if (!first) return [];
	const settled = settle(others, settle([first], [], frame), frame).map((label, index) => ({
		...label,
		priority: -index
	}));
	return placeLabels(settled, frame).map((label, index) => {
		const leader = settled[index]?.leader;
		return leader ? { ...label, leader } : label;
	});
}

/** Places the labels of flows for small maps, and again for those with room, where they keep off the wide arcs. */
export function placeOnFlows(
	labels: readonly LabelRequest[],
	markers: MapModel['markers'],
	arcs: readonly ArcMark[],
	viewBox: { readonly width: number; readonly height: number }
): readonly PlacedLabel[] {
	const small = placeLabels(labels, { viewBox, obstacles: markers, widths: [280, 320, 360, 420, 480, 560] });
	const onArcs = arcs
		.filter(({ width }) => width >= wide)
		.flatMap((arc) => circlesAlongArc(arc, 14).slice(1, -1));
	const large = placeNear(labels, {
		viewBox,
		obstacles: [...markers, ...onArcs],
		widths: [roomy, 800, 960]
	});
	return [...small.map((label) => ({ ...label, id: `${label.id}-small`, until: roomy })), ...large];
}
