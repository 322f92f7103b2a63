import type { Ending } from '#atlas/persons/ending.ts';

/** The sign at the end of a line, of another shape for each ending: an outline in pixels around the end, filled or open. */
export interface EndSign {
	readonly d: string;
	readonly isOpen: boolean;
}

const filled = (d: string): EndSign => ({ d, isOpen: false });
const open = (d: string): EndSign => ({ d, isOpen: true });

/** The sign of each ending. Those who came back or were caught have theirs in the colour of returns. */
export const endSigns: Readonly<Record<Ending, EndSign>> = {
	voluntary_surrender: filled('M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z'),
	persuasion: open('M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z'),
	deportation: filled('M-4-4h8v8h-8z'),
	extradition: filled('M0-5.5l5.5 5.5l-5.5 5.5l-5.5-5.5z'),
	captured_at_home: filled('M0-5l5 9h-10z'),
	way_unknown: open('M-3.5-3.5h7v7h-7z'),
	at_large: filled('M-5-4.5l9 4.5l-9 4.5z'),
	not_back: open('M-4-4l8 4l-8 4z'),
	convicted_abroad: filled('M-4-5h2.5v10h-2.5zM1.5-5h2.5v10h-2.5z'),
	convicted_in_absentia: filled('M-1.5-5h3v10h-3z'),
	protected_abroad: open('M-4-4.5h8v4.5a4 4.5 0 0 1-8 0z'),
	allegations_not_established: open('M0-5l5 5l-5 5l-5-5z'),
	died: filled('M-4.5-3l1.5-1.5l3 3l3-3l1.5 1.5l-3 3l3 3l-1.5 1.5l-3-3l-3 3l-1.5-1.5l3-3z'),
	not_known: open('M-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0z')
};
