import type { Ending } from '#atlas/persons/ending.ts';

/** The shape at the end of a line; together with the colour it tells how the absence ended. */
export type EndShape =
	'disc' | 'ring' | 'square' | 'diamond' | 'triangle' | 'open_square' | 'open_diamond' | 'bar' | 'arrow';

/** The shape of each ending that is drawn; an ending that ends no line has the arrow of those who are not back. */
export const endShapes: Readonly<Record<Ending, EndShape>> = {
	voluntary_surrender: 'disc',
	persuasion: 'ring',
	deportation: 'square',
	extradition: 'diamond',
	captured_at_home: 'triangle',
	way_unknown: 'open_square',
	allegations_not_established: 'open_diamond',
	protected_abroad: 'open_diamond',
	convicted_in_absentia: 'bar',
	convicted_abroad: 'bar',
	at_large: 'arrow',
	not_back: 'arrow',
	died: 'arrow',
	not_known: 'arrow'
};

/** Outlines in pixels around the line's end. */
export const endPaths: Readonly<Record<EndShape, string>> = {
	disc: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
	ring: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
	square: 'M-4-4h8v8h-8z',
	diamond: 'M0-5.5l5.5 5.5l-5.5 5.5l-5.5-5.5z',
	triangle: 'M0-5l5 9h-10z',
	open_square: 'M-3.5-3.5h7v7h-7z',
	open_diamond: 'M-5-5l5 5l-5 5l-5-5z',
	bar: 'M-1.5-5h3v10h-3z',
	arrow: 'M-7-4.5l8 4.5l-8 4.5z'
};
