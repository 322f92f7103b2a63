import type { Shape, ShapeTone } from '#src/chart/thumbnail.ts';
import { down, layout } from './layout.ts';
import type { RedNoticeView } from './view.ts';

const pitch = 7;
const side = 5;
const tones: Readonly<Record<string, ShapeTone>> = {
	back: 'back',
	ink: 'ink',
	muted: 'rule',
	out: 'out',
	money: 'money'
};

/** Both countings, a dash of a line as thick as it is long for each person. */
export function thumbnail(view: RedNoticeView): readonly Shape[] {
	return layout(view).countings.flatMap(({ squares }, counting) => {
		const paths = new Map<ShapeTone, string>();
		squares.slice(0, 20 * down).forEach(({ look }, index) => {
			const tone = look.form === 'hatched' || look.form === 'dashed' ? 'rule' : (tones[look.tone] ?? 'rule');
			const x = 11 + Math.floor(index / down) * pitch;
			const y = 10 + counting * 46 + (index % down) * pitch + side / 2;
			paths.set(tone, `${paths.get(tone) ?? ''}M${x} ${y}h${side}`);
		});
		return [...paths].map(([tone, d]): Shape => ({ kind: 'path', tone, d, width: side }));
	});
}
