/** What a question knows of the package that it is asked of. */
export interface Asking {
	/** ISO 3166-1 alpha-3 code of the home jurisdiction. */
	readonly home: string;
}

/** A question of the field, asked of the SQLite file. */
export interface WorkedQuestion {
	/** The anchor of the question in the page. */
	readonly id: string;
	/** In plain words. */
	readonly question: string;
	/** The tables that it reads; it is not asked of a package without them. */
	readonly tables: readonly string[];
	sql(asking: Asking): string;
	/** What the answer says. */
	readonly says: string;
	/** What may not be read into it. */
	readonly beware: string;
}
