import { textWidth } from '#src/map/textWidth.ts';
import { square } from './squares.ts';
import type { Tone } from './tone.ts';

/** A run of squares that a bracket embraces: columns before it and of its own, maybe not whole ones. */
export interface Run {
	readonly count: string;
	readonly text: string;
	readonly start: number;
	readonly length: number;
	readonly tone: Tone;
}

/** A bracket in its place, pixels from the first square. */
export interface PlacedBracket extends Pick<Run, 'count' | 'text' | 'tone'> {
	readonly from: number;
	readonly to: number;
	/** Where the text stands: from where the bracket begins on, or up to where it ends. */
	readonly anchor: 'start' | 'end';
}

interface Placed {
	readonly above: readonly PlacedBracket[];
	readonly below: readonly PlacedBracket[];
}

const fontSize = 13;
/** Clear space between two texts, pixels. */
const gap = 8;

/** Where a bracket's text reaches from and to. */
function reachOf({ count, text, from, to, anchor }: PlacedBracket): readonly [number, number] {
	const width = textWidth(count, fontSize, 600) + textWidth(` ${text}`, fontSize);
	return anchor === 'start' ? [from, from + width] : [to - width, to];
}

/**
 * Puts a bracket above or below for each run whose words find room there; those that come first choose first. A run that
 * finds none has no bracket: what it is must stand elsewhere, too.
 */
export function placeBrackets(runs: readonly Run[], columns: number): Placed {
	const placed: { above: PlacedBracket[]; below: PlacedBracket[] } = { above: [], below: [] };
	const width = columns * square.pitch;
	const choices = [
		['above', 'start'],
		['above', 'end'],
		['below', 'end'],
		['below', 'start']
	] as const;
	for (const { count, text, start, length, tone } of runs) {
		if (length <= 0) continue;
		const from = start * square.pitch + 0.5;
		const to = Math.max(from, (start + length) * square.pitch - (square.pitch - square.side) - 0.5);
		for (const [side, anchor] of choices) {
			const bracket: PlacedBracket = { count, text, tone, from, to, anchor };
			const [left, right] = reachOf(bracket);
			const isClear = placed[side].every((other) => {
				const [otherLeft, otherRight] = reachOf(other);
				return right + gap <= otherLeft || otherRight + gap <= left;
			});
			if (left < 0 || right > width || !isClear) continue;
			placed[side].push(bracket);
			break;
		}
	}
	return placed;
}
