import type { Look } from '#src/plot/squares.ts';

/** A square in its place, pixels from the top left. */
export interface TravellingSquare {
	readonly x: number;
	readonly y: number;
	readonly look: Look;
}

/** What some of the squares are, at one of them. */
export interface TravelLabel {
	readonly x: number;
	readonly y: number;
	readonly count: string;
	readonly text: string;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** Squares that are one thing, and what that is. */
export interface TravelGroup {
	readonly text: string;
	/** One for each square. */
	readonly looks: readonly Look[];
}
