import { thumbnailSize, type Shape } from '#src/chart/thumbnail.ts';
import { tones } from './layout.ts';
import type { OfficialsDotsView } from './view.ts';

const width = 28;
const gap = 10;
const ground = 92;
const height = 80;
const row = 4;

/** A pile for each count, in dashed rows; the claim's is hollow. */
export function thumbnail({ counts }: OfficialsDotsView): readonly Shape[] {
	const most = Math.max(1, ...counts.map(({ persons }) => persons));
	const start = (thumbnailSize.width - counts.length * (width + gap) + gap) / 2;
	return counts.map(({ key, persons }, index): Shape => {
		const x = start + index * (width + gap);
		const rows = Math.max(1, Math.round(((persons / most) * height) / row));
		const d = Array.from({ length: rows }, (_, line) =>
			Array.from({ length: 7 }, (_dot, dot) => `M${x + dot * 4} ${ground - line * row - 1.5}h2.6`).join('')
		).join('');
		return { kind: 'path', tone: tones[key], d, width: 2.6 };
	});
}
