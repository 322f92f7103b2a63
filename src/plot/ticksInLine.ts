import type { Tick } from './tick.ts';
import { fitInLine } from './fitInLine.ts';

/** Texts closer to an edge than this share hang inwards. */
const edge = 0.02;

/**
 * Lays out the texts of a horizontal axis so that none overlaps or leaves the picture.
 * @param ticks positions from 0 (left) to 1 (right) and texts; `priority` decides who stays where there is no room,
 * the first and last come first unless told
 */
export function ticksInLine(
	ticks: readonly { readonly share: number; readonly text: string; readonly priority?: number }[],
	fontSize = 12
): readonly Tick[] {
	const labels = ticks.map(({ share, text, priority }, index) => ({
		id: String(index),
		text,
		share,
		anchor: share < edge ? ('start' as const) : share > 1 - edge ? ('end' as const) : ('middle' as const),
		priority: priority ?? (index === 0 || index === ticks.length - 1 ? 1 : 0),
		fontSize
	}));
	const from = fitInLine(labels);
	return labels.map(({ share, text, anchor }, index) => ({ share, text, anchor, from: from[index] ?? null }));
}
