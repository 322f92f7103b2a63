import type { Shape } from '#src/chart/thumbnail.ts';
import { down, layout } from './layout.ts';
import type { FrozenToReturnedView } from './view.ts';

const pitch = 7;
const side = 5;

/** The freezes: what came back, and what is not known to have; below, the largest shares as bars. */
export function thumbnail(view: FrozenToReturnedView): readonly Shape[] {
	const { freezes, list } = layout(view);
	const path = (isBack: boolean) =>
		(freezes?.squares ?? [])
			.map(({ look }, index) => ({
				look,
				x: 10 + Math.floor(index / down) * pitch,
				y: 9 + (index % down) * pitch
			}))
			.filter(({ look }) => (look.form === 'filled') === isBack)
			.map(({ x, y }) => `M${x} ${y + side / 2}h${side}`)
			.join('');
	const bars = list.filter((_, index) => index % Math.ceil(list.length / 8 || 1) === 0);
	return [
		{ kind: 'path', tone: 'back', d: path(true), width: side },
		{ kind: 'path', tone: 'rule', d: path(false), width: side },
		...bars.map(({ width }, index): Shape => ({
			kind: 'rect',
			tone: 'back',
			x: 10,
			y: 52 + index * 5.4,
			width: Math.max(1, width * 1.38),
			height: 3
		}))
	];
}
