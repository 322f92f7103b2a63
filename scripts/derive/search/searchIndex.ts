import type { Standing } from '#atlas/persons/standing.ts';

/** What the search of the header can find, as its index holds it: one of a group. */
export interface SearchEntry {
	readonly label: string;
	/** A name in Chinese, shown beside the label. */
	readonly zh?: string;
	/** Where a person stands in law; goes wherever the name goes. */
	readonly standing?: Standing;
	/** What tells it from others of its kind: a post, a state, a finding. */
	readonly detail?: string;
	/** Other spellings that find it. */
	readonly also?: readonly string[];
	/** Where it is, below the site's first page and with its anchor: `cases#qiao-jianjun`. */
	readonly path: string;
}

/** Entries of one kind, under one heading. */
export interface SearchGroup {
	readonly id: string;
	readonly label: string;
	readonly entries: readonly SearchEntry[];
}

/** All that can be found, in the order in which it is shown. */
export type SearchIndex = readonly SearchGroup[];
