import { thumbnailSize, type Shape } from '#src/chart/thumbnail.ts';
import { drawing } from './drawing.ts';
import type { AssetFlowsView } from './view.ts';

/** Room for the bars at both edges, units of the box. */
const bar = 4;
const margin = 4;

/** The ribbons as lines between two columns of bars. */
export function thumbnail(view: AssetFlowsView): readonly Shape[] {
	const { left, right, ribbons, height } = drawing(view, 'thumbnail');
	const { width, height: whole } = thumbnailSize;
	const y = (value: number) => Math.round((margin + (value / height) * (whole - 2 * margin)) * 10) / 10;
	const tone = view.stage === 'returned' ? 'back' : 'money';
	const [x0, x1] = [margin + bar, width - margin - bar];
	const bars = (nodes: typeof left, x: number) =>
		nodes.map((node): Shape => ({
			...{ kind: 'rect', tone: node.isHome ? 'ink' : tone, x, width: bar },
			y: y(node.y),
			height: Math.max(1, Math.round((y(node.y + node.height) - y(node.y)) * 10) / 10)
		}));
	return [
		...bars(left, margin),
		...bars(right, x1),
		...ribbons.map(({ y0, y1, height: thick, stress }): Shape => ({
			kind: 'path',
			tone: stress === 'home' ? 'ink' : tone,
			d: `M${x0} ${y(y0 + thick / 2)}C80 ${y(y0 + thick / 2)} 80 ${y(y1 + thick / 2)} ${x1} ${y(y1 + thick / 2)}`,
			width: Math.max(0.6, Math.round((thick / height) * (whole - 2 * margin) * 10) / 10)
		}))
	];
}
