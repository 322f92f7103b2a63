/** Finds cells in the text they were read from; works only when asked, since most rows are right. */
export class CellLocator {
	readonly #text: string;
	readonly #firstLine: number;
	#starts: number[] | null = null;

	/** `firstLine` is the line of the file on which the text begins, from 1. */
	constructor(text: string, firstLine: number) {
		this.#text = text;
		this.#firstLine = firstLine;
	}

	/** The column (from 1, in UTF-16 units) of a cell on the line its row starts on; null if it begins further down. */
	column(rowLine: number, cell: number): number | null {
		const start = this.#startOf(rowLine);
		let offset = start;
		for (let index = 0; index < cell; index += 1) {
			const end = this.#endOfCell(offset);
			if (end === null) return null;
			offset = end + 1;
		}
		return this.#text.slice(start, offset).includes('\n') ? null : offset - start + 1;
	}

	/** Index of the cell, in the row that starts on this line, that begins at this offset of the text. */
	cellAt(rowLine: number, offset: number): number | null {
		let start = this.#startOf(rowLine);
		for (let index = 0; start <= offset; index += 1) {
			if (start === offset) return index;
			const end = this.#endOfCell(start);
			if (end === null) return null;
			start = end + 1;
		}
		return null;
	}

	/** Line and column of an offset of the text. */
	position(offset: number): { line: number; column: number } {
		const before = this.#text.slice(0, offset);
		const line = this.#firstLine + before.split('\n').length - 1;
		return { line, column: offset - before.lastIndexOf('\n') };
	}

	#startOf(line: number): number {
		if (this.#starts === null) {
			this.#starts = [0];
			for (let at = this.#text.indexOf('\n'); at !== -1; at = this.#text.indexOf('\n', at + 1)) {
				this.#starts.push(at + 1);
			}
		}
		return this.#starts[line - this.#firstLine] ?? this.#text.length;
	}

	/** Offset of the comma after the cell that begins here; null where none follows in its row. */
	#endOfCell(start: number): number | null {
		let from = start;
		if (this.#text[start] === '"') {
			let quote = this.#text.indexOf('"', start + 1);
			while (quote !== -1 && this.#text[quote + 1] === '"') quote = this.#text.indexOf('"', quote + 2);
			if (quote === -1) return null;
			from = quote + 1;
		}
		const comma = this.#text.indexOf(',', from);
		const lineBreak = this.#text.indexOf('\n', from);
		return comma === -1 || (lineBreak !== -1 && lineBreak < comma) ? null : comma;
	}
}
