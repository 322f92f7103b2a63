import { thumbnailSize, type Shape } from '#src/chart/thumbnail.ts';
import { timeScale } from '#src/plot/timeScale.ts';
import { signedOf } from './bands.ts';
import { sizeOf, type TreatyTimelineView } from './view.ts';

const margin = 8;

/** The leading type through time: the area in force under the line of all signed. */
export function thumbnail({ leading, dataDate }: TreatyTimelineView): readonly Shape[] {
	const first = leading?.steps[0];
	if (!leading || !first) return [];
	const scale = timeScale(first.day, dataDate);
	const height = thumbnailSize.height - 2 * margin;
	const width = thumbnailSize.width - 2 * margin;
	const x = (day: string) => (margin + scale.share(day) * width).toFixed(1);
	const y = (count: number) => (margin + height * (1 - count / sizeOf(leading))).toFixed(1);
	const right = (margin + width).toFixed(1);
	const corners = leading.steps.slice(1).map((step) => `H${x(step.day)}V${y(signedOf(step))}`);
	const line = `M${x(first.day)},${y(signedOf(first))}${corners.join('')}H${right}`;
	const bars = leading.years.map(({ year, count }, index): Shape => {
		const from = scale.share(`${year}-01-01` < first.day ? first.day : `${year}-01-01`) * width;
		const next = leading.years[index + 1];
		const to = next ? scale.share(`${next.year}-01-01`) * width : width;
		return {
			kind: 'rect',
			tone: 'law-4',
			x: margin + from,
			y: Number(y(count.inForce)),
			width: Math.max(0.5, to - from + 0.2),
			height: Math.max(0, margin + height - Number(y(count.inForce)))
		};
	});
	return [...bars, { kind: 'path', tone: 'ink', d: line, width: 1.5 }];
}
