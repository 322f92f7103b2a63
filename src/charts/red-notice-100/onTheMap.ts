import { square } from '#src/plot/squares.ts';
import { separate } from './separate.ts';
import type { TravelGroup, TravelLabel, TravellingSquare } from './travelGroup.ts';
import type { RedNoticeView } from './view.ts';

/** A block of squares is about this much wider than high. */
const aspect = 2.2;
/** Room for the words above a block, pixels. */
const wordsHeight = 16;

interface Frame {
	readonly width: number;
	readonly height: number;
	readonly mapTop: number;
	/** Pixels for a unit of the map. */
	readonly mapScale: number;
}

/**
 * Squares in a block where each place lies, with its name above; blocks that would overlap stand beside each other. Those for
 * whom nobody counted a place stand at the foot, at the left.
 */
export function onTheMap(
	groups: readonly TravelGroup[],
	{ data: { places, world } }: RedNoticeView,
	{ width, height, mapTop, mapScale }: Frame
): { readonly squares: readonly TravellingSquare[]; readonly labels: readonly TravelLabel[] } {
	const blocks = groups.map(({ looks: { length: count } }, index) => {
		const columns = Math.ceil(Math.sqrt(count * aspect));
		const rows = Math.ceil(count / columns);
		const point = world.places[places[index]?.iso3 ?? ''];
		return {
			columns,
			x: point ? point.x * mapScale : 0,
			y: point ? mapTop + point.y * mapScale : height,
			halfWidth: Math.max((columns * square.pitch) / 2, 36),
			halfHeight: (rows * square.pitch + wordsHeight) / 2
		};
	});
	const squares: TravellingSquare[] = [];
	const labels: TravelLabel[] = [];
	for (const [index, { x, y, halfWidth, halfHeight }] of separate(blocks, { width, height }).entries()) {
		const group = groups[index];
		const columns = blocks[index]?.columns ?? 1;
		if (!group) continue;
		const [left, top] = [Math.round(x - halfWidth), Math.round(y - halfHeight)];
		const isRight = x > width * 0.6;
		const blockWidth = columns * square.pitch - (square.pitch - square.side);
		const start = isRight ? Math.round(x + halfWidth) - blockWidth : left;
		labels.push({
			x: isRight ? start + blockWidth : start,
			y: top + wordsHeight - 5,
			count: String(group.looks.length),
			text: group.text,
			anchor: isRight ? 'end' : 'start'
		});
		for (const [at, look] of group.looks.entries())
			squares.push({
				x: start + (at % columns) * square.pitch,
				y: top + wordsHeight + Math.floor(at / columns) * square.pitch,
				look
			});
	}
	return { squares, labels };
}
