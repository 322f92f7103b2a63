import type { Keys } from './Keys.ts';
import { suggest } from './suggest.ts';
import { truncate } from './truncate.ts';
import type { Problem } from './Problem.ts';
import type { Problems } from './Problems.ts';

/** Where a reference stands. */
export type ReferencePlace = Pick<Problem, 'file' | 'line' | 'column' | 'field'>;

interface Pending {
	readonly table: string;
	readonly field: string;
	readonly value: string;
	readonly place: ReferencePlace;
}

/** Checks that what refers to a row of a table finds it; waits where that table has not been read in full. */
export class References {
	readonly #keys: Keys;
	readonly #problems: Problems;
	readonly #pending: Pending[] = [];
	readonly #suggestions = new Map<string, string | undefined>();

	constructor(keys: Keys, problems: Problems) {
		this.#keys = keys;
		this.#problems = problems;
	}

	/** Checks one value that must be in `table.field`. */
	check(table: string, field: string, value: string, place: () => ReferencePlace): void {
		if (this.#keys.of(table, field).has(value)) return;
		const pending = { table, field, value, place: place() };
		if (this.#keys.isFinished(table)) this.#settle(pending);
		else this.#pending.push(pending);
	}

	/** To be called when all tables have been read. */
	finish(): void {
		for (const pending of this.#pending) this.#settle(pending);
	}

	#settle({ table, field, value, place }: Pending): void {
		if (!this.#keys.isKnownInFull(table) || this.#keys.of(table, field).has(value)) return;
		const name = `${table}\n${field}\n${value}`;
		if (!this.#suggestions.has(name)) {
			this.#suggestions.set(name, suggest(value, this.#keys.of(table, field).values()));
		}
		const suggestion = this.#suggestions.get(name);
		this.#problems.add({
			...place,
			value: truncate(value),
			message: `is no ${field} of the table ${table}`,
			...(suggestion === undefined ? {} : { suggestion })
		});
	}
}
