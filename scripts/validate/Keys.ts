import { KeySet } from './KeySet.ts';

/** The values of all fields that must be unique or are referred to, and the line each was first seen on. */
export class Keys {
	/** By table, then field. */
	readonly #tables = new Map<string, Map<string, KeySet>>();
	readonly #finished = new Set<string>();
	readonly #unreadable = new Set<string>();

	/** The values of a field, or of several together (`keyName`), as far as they have been read. */
	of(table: string, field: string): KeySet {
		let fields = this.#tables.get(table);
		if (fields === undefined) this.#tables.set(table, (fields = new Map()));
		let values = fields.get(field);
		if (values === undefined) fields.set(field, (values = new KeySet()));
		return values;
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
}
