/** A tick of a horizontal axis. */
export interface Tick {
	/** 0 at the left edge, 1 at the right. */
	readonly share: number;
	readonly text: string;
	readonly anchor: 'start' | 'middle' | 'end';
	/** The container width from which on its text stands clear; null if at none (its line is drawn all the same). */
	readonly from: number | null;
}
