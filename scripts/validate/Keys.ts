/** The values of all fields that must be unique or are referred to, and the line each was first seen on. */
export class Keys {
	/** By table, then field, then value: the line. */
	readonly #tables = new Map<string, Map<string, Map<string, number>>>();
	readonly #finished = new Set<string>();
	readonly #unreadable = new Set<string>();

	/** Adds a value; returns the line it was first seen on if that was before. */
	add(table: string, field: string, value: string, line: number): number | undefined {
		const lines = this.#lines(table, field);
		const first = lines.get(value);
		if (first === undefined) lines.set(detach(value), line);
		return first;
	}

	has(table: string, field: string, value: string): boolean {
		return this.#lines(table, field).has(value);
	}

	values(table: string, field: string): Iterable<string> {
		return this.#lines(table, field).keys();
	}

	/** Says that all rows of the table have been seen, or, where the file could not be read to its end, will never be. */
	finish(table: string, isReadable: boolean): void {
		this.#finished.add(table);
		if (!isReadable) this.#unreadable.add(table);
	}

	isFinished(table: string): boolean {
		return this.#finished.has(table);
	}

	/** Whether a value missing here is missing from the table; nothing is known of a table that could not be read. */
	isKnownInFull(table: string): boolean {
		return this.#finished.has(table) && !this.#unreadable.has(table);
	}

	#lines(table: string, field: string): Map<string, number> {
		let fields = this.#tables.get(table);
		if (fields === undefined) this.#tables.set(table, (fields = new Map()));
		let lines = fields.get(field);
		if (lines === undefined) fields.set(field, (lines = new Map()));
		return lines;
	}
}

/** A cell is a view into the text of its chunk: kept as it is, it would keep the whole file in memory. */
function detach(text: string): string {
	return Buffer.from(text, 'utf8').toString('utf8');
}
