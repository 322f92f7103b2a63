import type { Shape } from '#src/chart/thumbnail.ts';
import { layout } from './layout.ts';
import type { ReturnMethodsView } from './view.ts';

/** Both bars, with a dash for each label. */
export function thumbnail(view: ReturnMethodsView): readonly Shape[] {
	const { bars, top, height } = layout(view).wide;
	const scale = 84 / (height - top);
	return bars.flatMap(({ parts, labels }, index) => {
		const x = 14 + index * 74;
		const yOf = (y: number) => 8 + (y - top) * scale;
		return [
			...parts.map(({ kind, y, height: tall }): Shape => ({
				kind: 'rect',
				tone: kind === 'not_split' ? 'unknown' : kind === 'died' ? 'muted' : 'back',
				x,
				y: yOf(y),
				width: 26,
				height: Math.max(0.5, tall * scale - 0.6),
				hollow: kind === 'at_home'
			})),
			...labels.map(({ y, from }): Shape => ({
				kind: 'rect',
				tone: from === null ? 'ink' : 'rule',
				x: x + 31,
				y: yOf(y) - 1,
				width: from === null ? 26 : 20,
				height: 1.6
			}))
		];
	});
}
