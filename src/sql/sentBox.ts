/** What the box needs at once; program and tables are fetched when somebody runs a query. */
export interface SentBox {
	/** Where the SQLite file is. */
	readonly database: string;
	/** What stands in the box. */
	readonly initial: string;
	/** What the first query loads, in words. */
	readonly weight: string;
	/** Bytes of that, unpacked; 0 where it is not known. */
	readonly bytes: number;
}
