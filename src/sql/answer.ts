/** What a query gave for one column of one row. A number too long to be kept as one is a text, and so are bytes (`x'00ff'`). */
export type Cell = string | number | null;

/** What a query gave. */
export interface Answer {
	/** Names as the query gives them: two columns may be called the same. Empty where no statement gives any. */
	readonly columns: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
	/** Whether there are more rows than were kept. */
	readonly isCut: boolean;
	/** How long it took, without loading. */
	readonly milliseconds: number;
}
