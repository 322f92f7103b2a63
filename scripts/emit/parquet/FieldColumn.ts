import type { Value } from '../../validate/fields/Value.ts';
import { ColumnValues, longer } from './ColumnValues.ts';
import type { Seen } from './TextPages.ts';

/** One field in the rows of a row group: its values, and where it has none. */
export class FieldColumn implements Seen {
	readonly values: ColumnValues;
	readonly isList: boolean;
	/** The level at which a value is there: one for not being null, one for being an item. */
	readonly maxDefinition: number;
	/** By value, or null: how much of it is there (0 nothing; see `maxDefinition`). */
	#definitions = new Uint8Array(64);
	/** By item of a list: 0 where it is the first of its row, 1 where it is not. */
	#repetitions = new Uint8Array(64);
	levels = 0;
	nulls = 0;
	rows = 0;

	/** @param mayBePlain whether values that hardly repeat may be kept as such */
	constructor(isList: boolean, isRequired: boolean, mayBePlain: boolean) {
		this.isList = isList;
		this.maxDefinition = (isRequired ? 0 : 1) + (isList ? 1 : 0);
		this.values = new ColumnValues(mayBePlain);
	}

	get definitions(): Uint8Array {
		return this.#definitions.subarray(0, this.levels);
	}

	get repetitions(): Uint8Array {
		return this.#repetitions.subarray(0, this.isList ? this.levels : 0);
	}

	add(value: Value): void {
		if (value === null) this.#addLevels(0, 0);
		else if (typeof value !== 'object') {
			this.#addLevels(this.maxDefinition, 0);
			this.values.add(value);
		} else this.#addItems(value);
		this.rows += 1;
		this.values.texts?.endRow(this);
	}

	/** Forgets the rows of a row group that is written. */
	clear(): void {
		this.values.clear();
		this.levels = 0;
		this.nulls = 0;
		this.rows = 0;
	}

	#addItems(items: readonly string[]): void {
		if (items.length === 0) this.#addLevels(this.maxDefinition - 1, 0);
		for (let index = 0; index < items.length; index += 1) {
			this.#addLevels(this.maxDefinition, index === 0 ? 0 : 1);
			this.values.add(items[index] ?? '');
		}
	}

	#addLevels(definition: number, repetition: number): void {
		if (this.levels === this.#definitions.length) {
			this.#definitions = longer(this.#definitions);
			if (this.isList) this.#repetitions = longer(this.#repetitions);
		}
		this.#definitions[this.levels] = definition;
		if (this.isList) this.#repetitions[this.levels] = repetition;
		this.levels += 1;
		if (definition < this.maxDefinition) this.nulls += 1;
	}
}
