/** Thrown by a station of reading that cannot go on: what is wrong with the file itself, and where. */
export class Unreadable extends Error {
	readonly line: number | null;
	readonly column: number | null;
	/** Index of the cell within its row, from 0, where one is to blame. */
	readonly cell: number | null;

	constructor(
		message: string,
		line: number | null = null,
		column: number | null = null,
		cell: number | null = null
	) {
		super(message);
		this.line = line;
		this.column = column;
		this.cell = cell;
	}
}
