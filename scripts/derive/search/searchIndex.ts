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
	/** Other names that it goes by. */
	readonly also?: readonly string[];
	/** Codes (ISO 3166-1 alpha-3) of the jurisdictions that it is of: whoever seeks one by any of its names finds it, too. */
	readonly countries?: readonly string[];
	/** The option by which a chart shows one of `countries`, as its address spells it. */
	readonly option?: string;
	/** What is said of it, and finds it by its words. */
	readonly text?: string;
	/** Where it is, below the site's first page and with its anchor: `cases#qiao-jianjun`. */
	readonly path: string;
}

/** Entries of one kind, under one heading. */
export interface SearchGroup {
	readonly id: string;
	readonly label: string;
	readonly entries: readonly SearchEntry[];
}

/** Names of which there may be thousands, in one drawer of the card index (`firstLetters`): entries by their group's id. */
export type SearchDrawer = Readonly<Record<'cases' | 'affairs', readonly SearchEntry[]>>;

/**
 * All that can be found, in the order in which it is shown. The groups of a drawer are empty here: a drawer is fetched when
 * somebody writes a word that begins so.
 */
export interface SearchIndex {
	readonly groups: readonly SearchGroup[];
	/** The drawers that hold a name: `data/pages/search-names/<drawer>.json`. */
	readonly drawers: readonly string[];
	/** Other forms of the characters in names, with the form that the names have: traditional ones of simplified. */
	readonly forms: Readonly<Record<string, string>>;
}
