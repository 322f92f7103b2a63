import { textWidth } from '#src/map/textWidth.ts';
import { widths } from './widths.ts';

/** A label on one horizontal line of a picture as wide as its container. */
export interface LineLabel {
	readonly id: string;
	readonly text: string;
	/** Where it hangs, 0 at the left edge, 1 at the right. */
	readonly share: number;
	/** Which part of the text hangs there. */
	readonly anchor: 'start' | 'middle' | 'end';
	/** The higher, the earlier it takes its place; equals go by their order. */
	readonly priority?: number;
	/** Pixels from the point to the anchor; 0 unless told. */
	readonly dx?: number;
	/** Pixels; 13 unless told. */
	readonly fontSize?: number;
	readonly weight?: 400 | 600;
}

interface Span {
	readonly left: number;
	readonly right: number;
}

/** Clear space between two labels, pixels. */
export const labelGap = 6;

function spanAt(
	{ text, share, anchor, dx = 0, fontSize = 13, weight = 400 }: LineLabel,
	width: number
): Span {
	const length = textWidth(text, fontSize, weight);
	const at = share * width + dx;
	const left = anchor === 'start' ? at : anchor === 'end' ? at - length : at - length / 2;
	return { left, right: left + length };
}

/**
 * From which container width on each label of a line is clear of all that are more important and of both edges, at that
 * width and every wider one; null for a label that never is. In the order of `labels`.
 * @param overhang pixels that a label may reach beyond either edge
 */
export function fitInLine(labels: readonly LineLabel[], overhang = 0): readonly (number | null)[] {
	const order = labels
		.map((label, index) => ({ label, index }))
		.sort((a, b) => (b.label.priority ?? 0) - (a.label.priority ?? 0) || a.index - b.index);
	const found: (number | null)[] = labels.map(() => null);
	for (const { label, index } of order) {
		const isClear = (width: number) => {
			const span = spanAt(label, width);
			if (span.left < -overhang || span.right > width + overhang) return false;
			return labels.every((other, at) => {
				const from = found[at];
				if (at === index || from === null || from === undefined || from > width) return true;
				const taken = spanAt(other, width);
				return span.right + labelGap <= taken.left || taken.right + labelGap <= span.left;
			});
		};
		for (const width of [...widths].reverse()) {
			if (!isClear(width)) break;
			found[index] = width;
		}
	}
	return found;
}
