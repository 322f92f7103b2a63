import { thumbnailSize, type Shape } from '#src/chart/thumbnail.ts';
import { curve } from './curve.ts';
import type { View } from './view.ts';

const bars = 32;
const { width, height } = thumbnailSize;
const bottom = height - 4;

/** The share still away as thinning bars, and the point at which it is a half. */
export function thumbnail({ chosen }: View): readonly Shape[] {
	const { end, median } = curve(chosen);
	const pitch = width / bars;
	const stairs = Array.from({ length: bars }, (_, index): Shape => {
		const at = ((index + 0.5) / bars) * end;
		const share = chosen.steps.findLast(({ length }) => length <= at)?.share ?? 1;
		const tall = share * (bottom - 4);
		return { kind: 'rect', tone: 'out', x: index * pitch, y: bottom - tall, width: pitch - 1, height: tall };
	});
	const half: readonly Shape[] = median
		? [{ kind: 'circle', tone: 'ink', x: median.x * width, y: 4 + median.y * (bottom - 4), radius: 5 }]
		: [];
	const base: Shape = { kind: 'rect', tone: 'ink', x: 0, y: bottom, width, height: 1 };
	return [...stairs, base, ...half];
}
