import { bowedLine } from '#src/map/arc.ts';
import { thumbnailSize, type Shape } from '#src/chart/thumbnail.ts';
import { layout } from './layout.ts';
import type { FlowsView } from './view.ts';

/** How many flows are drawn: the widest. */
const most = 20;
const margin = 8;

/** The widest flows from home and back, with their places. */
export function thumbnail(view: FlowsView): readonly Shape[] {
	const { near } = layout(view);
	const frame = near.frame ?? { x: 0, y: 0, width: near.width, height: near.height };
	const { width, height } = thumbnailSize;
	const scale = Math.min((width - 2 * margin) / frame.width, (height - 2 * margin) / frame.height);
	const round = (value: number) => Math.round(value * 10) / 10;
	const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({
		x: round(width / 2 + (x - frame.x - frame.width / 2) * scale),
		y: round(height / 2 + (y - frame.y - frame.height / 2) * scale)
	});
	const arcs = near.arcs.slice(0, most);
	const home = near.anchors[near.home];
	return [
		...arcs.map(({ direction, from, to, bend, width: wide }): Shape => ({
			kind: 'path',
			tone: direction === 'back' ? 'back' : 'out',
			d: bowedLine({ from: at(from), to: at(to), bend }),
			width: Math.max(1, round(wide * scale * 0.7))
		})),
		...near.markers
			.filter(({ iso3 }) => arcs.some((arc) => arc.iso3 === iso3))
			.map((marker): Shape => ({ kind: 'circle', tone: 'ink', ...at(marker), radius: 1.5 })),
		...(home ? [{ kind: 'circle', tone: 'ink', ...at(home), radius: 3 } as const] : [])
	];
}
