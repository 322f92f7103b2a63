import { thumbnailSize, type Shape } from '#src/chart/thumbnail.ts';
import { barPercent } from './gapRow.ts';
import type { View } from './view.ts';

/** Squares of a thumbnail, two bars of them: fewer than the people, in the same proportion. */
const across = 15;
const down = 2;
const pitch = thumbnailSize.width / across;

/** Two bars of squares: those beyond any treaty of those who fled, those extradited of those who came back. */
function squares(part: number, whole: number, top: number, tone: 'out' | 'back'): readonly Shape[] {
	const filled = whole === 0 ? 0 : Math.round((part / whole) * across * down);
	return Array.from({ length: across * down }, (_, index) => {
		const column = Math.floor(index / down);
		return {
			kind: 'rect',
			tone,
			x: column * pitch + 1,
			y: top + (index % down) * pitch + 1,
			width: pitch - 3,
			height: pitch - 3,
			...(index < filled ? {} : { hollow: true })
		};
	});
}

/** The chart in a few shapes: the cases; or, where there are none, the longest bars. */
export function thumbnail({ cases, rows, longest }: View): readonly Shape[] {
	if (cases)
		return [
			...squares(cases.flights.not_in_force, cases.dated, 18, 'out'),
			...squares(cases.extradited, cases.returned, 60, 'back')
		];
	return rows.slice(0, 8).map(({ persons, relation }, index) => ({
		kind: 'rect',
		tone: 'out',
		x: 1,
		y: 4 + index * 12,
		width: Math.max(2, barPercent(persons, longest) * 1.58),
		height: 8,
		...(relation === 'not_in_force' ? {} : { hollow: true })
	}));
}
