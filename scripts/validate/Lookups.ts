import type { Value } from './fields/Value.ts';

type Kept = Readonly<Record<string, Value>>;

/** What a rule of one table wants to know of the rows of another. */
export interface Wanted {
	readonly key: string;
	readonly columns: readonly string[];
}

/** Columns of tables that rules of other tables look at, by the key they are looked up by. */
export class Lookups {
	/** By table, then key field. */
	readonly #wanted = new Map<string, Map<string, Set<string>>>();
	readonly #rows = new Map<string, Map<string, Kept>>();

	/** Asks, before a table is read, for columns of it to be kept. */
	ask(table: string, { key, columns }: Wanted): void {
		const keys = this.#wanted.get(table) ?? new Map<string, Set<string>>();
		this.#wanted.set(table, keys);
		keys.set(key, new Set([...(keys.get(key) ?? []), ...columns]));
	}

	/** What is asked for of a table. */
	wanted(table: string): readonly Wanted[] {
		return [...(this.#wanted.get(table) ?? [])].map(([key, columns]) => ({ key, columns: [...columns] }));
	}

	keep(table: string, key: string, value: string, row: Kept): void {
		this.#kept(table, key).set(value, row);
	}

	get(table: string, key: string, value: string): Kept | undefined {
		return this.#kept(table, key).get(value);
	}

	#kept(table: string, key: string): Map<string, Kept> {
		const name = `${table}\n${key}`;
		let rows = this.#rows.get(name);
		if (rows === undefined) this.#rows.set(name, (rows = new Map()));
		return rows;
	}
}
