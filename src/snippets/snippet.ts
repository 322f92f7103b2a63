/** How one program reads a table, or all of them: what stands on the page, and what the tests run. */
export interface Snippet {
	readonly language: Language;
	/** What stands above it: “R”. */
	readonly title: string;
	/** What has to be there first, in a few words: “pandas”. */
	readonly needs: string;
	/** What comes of it, in a sentence. */
	readonly gives: string;
	readonly code: string;
}

/** The programs that a reader may have. */
export type Language = 'r' | 'python' | 'javascript' | 'duckdb' | 'polars' | 'sqlite';

/** Where the files of a package stand, as whole addresses without a slash at their end. */
export interface Place {
	/** The tables and their descriptor: `https://example.org/data/latest`. */
	readonly data: string;
	/** The files that read them: `https://example.org/data/loaders`. */
	readonly loaders: string;
}

/** The name of a table as a variable may have it, in every language here. */
export const variableOf = (table: string): string => table.replace(/\W/g, '_');
