/** One thing wrong with the data: where, what, and what would be right. */
export interface Problem {
	/** The file as the user would open it, relative to where the command was run. */
	readonly file: string;
	/** Line from 1; for a row, the line it starts on. Null where the whole file is meant. */
	readonly line: number | null;
	/** Column from 1 on that line, where known. */
	readonly column: number | null;
	readonly field: string | null;
	/** The offending text, shortened if long. */
	readonly value: string | null;
	readonly message: string;
	/** The nearest allowed value, if one is near. */
	readonly suggestion?: string;
}
