import { thumbnailSize, type Shape } from '#src/chart/thumbnail.ts';
import { lanes } from './lanes.ts';
import type { MilestonesView } from './view.ts';

const margin = 10;
/** More dots than this would be a band. */
const most = 52;

/** A line for each kind of event and its dots, in the order in which the kinds begin. */
export function thumbnail(view: MilestonesView): readonly Shape[] {
	const all = lanes(view).lanes.slice(0, 8);
	const pitch = (thumbnailSize.height - 2 * margin) / Math.max(1, all.length);
	const x = (share: number) => margin + share * (thumbnailSize.width - 2 * margin);
	const y = (index: number) => margin + (index + 0.5) * pitch;
	const dots = all.flatMap(({ dots: own }, index) =>
		own.map(({ share }): Shape => ({ kind: 'circle', tone: 'ink', x: x(share), y: y(index), radius: 3 }))
	);
	return [
		...all.map((_, index): Shape => ({
			kind: 'path',
			tone: 'rule',
			d: `M${x(0)},${y(index)}H${x(1)}`,
			width: 1
		})),
		...dots.slice(-most)
	];
}
