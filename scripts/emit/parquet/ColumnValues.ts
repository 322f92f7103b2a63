import { detach } from '../../read/detach.ts';
import { TextPages } from './TextPages.ts';

/** A value of a column that is not null: a list is several of them. */
export type Known = string | number | boolean;

/** So many different texts are kept before it is asked whether they repeat. */
const ENOUGH_TO_JUDGE = 512;

/**
 * The values of one column of a row group that are not null, as they come: each different one once, and for each value which
 * of them it is. Texts that hardly repeat are kept as `TextPages` from then on.
 */
export class ColumnValues {
	/** Every different value, in the order in which they came. */
	dictionary: Known[] = [];
	/** For each value its place in the dictionary. */
	#indices = new Uint32Array(64);
	#count = 0;
	readonly #places = new Map<Known, number>();
	readonly #mayBePlain: boolean;
	/** Where they do not repeat: themselves. */
	texts: TextPages | null = null;

	/** @param mayBePlain whether texts that do not repeat may be kept as such */
	constructor(mayBePlain: boolean) {
		this.#mayBePlain = mayBePlain;
	}

	get indices(): Uint32Array {
		return this.#indices.subarray(0, this.#count);
	}

	add(value: Known): void {
		if (this.texts !== null) {
			this.texts.add(value as string);
			return;
		}
		if (this.#count === this.#indices.length) this.#indices = longer(this.#indices);
		this.#indices[this.#count] = this.#places.get(value) ?? this.#place(value);
		this.#count += 1;
		if (this.#mayBePlain && this.dictionary.length > ENOUGH_TO_JUDGE && !this.#repeats()) this.#keepTexts();
	}

	/** Forgets the values of a row group that is written. What did not repeat there is not expected to in the next. */
	clear(): void {
		this.dictionary = [];
		this.#places.clear();
		this.#count = 0;
	}

	#place(value: Known): number {
		const place = this.dictionary.length;
		const own = typeof value === 'string' ? detach(value) : value;
		this.dictionary.push(own);
		this.#places.set(own, place);
		return place;
	}

	#repeats(): boolean {
		return this.dictionary.length * 2 <= this.#count;
	}

	#keepTexts(): void {
		this.texts = new TextPages();
		for (const index of this.indices) this.texts.add(String(this.dictionary[index]));
		this.clear();
	}
}

/** The same numbers, with room for as many again. */
export function longer<Numbers extends Uint32Array | Uint8Array>(numbers: Numbers): Numbers {
	const room = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
	room.set(numbers);
	return room;
}
