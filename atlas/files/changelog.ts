/** A piece of a line: plain, code, or a link. */
export type Piece =
	| { readonly kind: 'text' | 'code'; readonly text: string }
	| { readonly kind: 'link'; readonly text: string; readonly href: string };

/** One change, in words. */
export type Change = readonly Piece[];

/** The changes of one part of the project: its data, its site. */
export interface ChangePart {
	readonly heading: string;
	readonly changes: readonly Change[];
}

/** One version with its day; without a day it has not been released. */
export interface Release {
	/** "0.1.0", or "Unreleased". */
	readonly version: string;
	/** ISO 8601, a whole day; null where not released. */
	readonly date: string | null;
	/** Where the version can be found; null where the changelog names no address. */
	readonly address: string | null;
	readonly parts: readonly ChangePart[];
}
