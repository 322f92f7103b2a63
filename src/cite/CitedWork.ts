/** What is cited: the data package, a table of it, or a chart. */
export interface CitedWork {
	/** What tells it from every other of the same version; programs for literature take it as a key. */
	readonly id: string;
	readonly kind: 'data set' | 'chart';
	readonly title: string;
	/** Each as it calls itself, a person or not: no name is taken apart. */
	readonly authors: readonly string[];
	readonly version: string;
	/** The data's own day, `YYYY-MM-DD`. */
	readonly day: string;
	/** Where it stands, whole. */
	readonly address: string;
	/** The names of the licences, `CC-BY-4.0`. */
	readonly licences: readonly string[];
}
