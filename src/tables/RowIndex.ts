import { plainText } from '#atlas/words/plainText.ts';
import { compareCells } from '#src/data/compareValues.ts';
import { holdsWords, soughtWords } from '#src/search/holdsWords.ts';
import { searchedCell, sortKey, type CellWords } from './cellParts.ts';
import { facetValues, facetsOf } from './facets.ts';
import { rowKey } from './rowLinks.ts';
import type { PublishedRow, TableField } from './tableContent.ts';
import type { TableQuery } from './tableQuery.ts';

type Words = Omit<CellWords, 'codes'>;

/** Rows of which the text is made before the clock is asked again. */
const rowsAtOnce = 8;
/** Searches of which the result is kept: as many as a reader types and takes back. */
const mostKept = 40;

/** A search that was made, and the places of the rows that it found. */
interface Found {
	readonly words: readonly string[];
	readonly places: readonly number[];
}

/**
 * All rows of a table, ready to be searched, filtered and sorted: what is worked out for one key is kept for the next, since
 * a reader types faster than ten thousand rows can be read anew.
 */
export class RowIndex {
	readonly rows: readonly PublishedRow[];
	readonly #fields: readonly TableField[];
	readonly #primaryKey: readonly string[];
	readonly #words: Words;
	/** The text of each row by the field searched, '' for all. */
	readonly #texts = new Map<string, string[]>();
	readonly #orders = new Map<string, readonly number[]>();
	readonly #values = new Map<string, readonly (string | readonly string[])[]>();
	readonly #everyRow: readonly number[];
	/** The searches made last, in the order that is asked for. */
	readonly #found = new Map<string, readonly Found[]>();

	constructor(
		rows: readonly PublishedRow[],
		{ fields, primaryKey }: { fields: readonly TableField[]; primaryKey: readonly string[] },
		words: Words
	) {
		this.rows = rows;
		this.#fields = fields;
		this.#primaryKey = primaryKey;
		this.#words = words;
		this.#everyRow = rows.map((_, index) => index);
	}

	/** Makes texts of rows, which the first search needs. @returns whether all are made; false when time is up before */
	prepare(timeIsUp: () => boolean = () => false, within = ''): boolean {
		const texts = this.#textsOf(within);
		const fields = within === '' ? this.#fields : this.#fields.filter(({ name }) => name === within);
		while (texts.length < this.rows.length) {
			const end = Math.min(this.rows.length, texts.length + rowsAtOnce);
			for (const row of this.rows.slice(texts.length, end))
				texts.push(fields.map((field) => plainText(searchedCell(field, row, this.#words))).join('\n'));
			if (timeIsUp()) return texts.length === this.rows.length;
		}
		return true;
	}

	/** The places of the rows that a search lets through, in the order that is asked for. */
	search({ id, search, within, sort }: TableQuery): readonly number[] {
		const inOrder = this.#order(sort);
		if (id !== '')
			return inOrder.filter((index) => rowKey(this.rows[index] as PublishedRow, this.#primaryKey) === id);
		const words = soughtWords(search);
		if (words.length === 0) return inOrder;
		this.prepare(undefined, within);
		const texts = this.#textsOf(within);
		return this.#narrow(
			`${within} ${sort?.field ?? ''} ${String(sort?.descending)}`,
			words,
			inOrder,
			(index) => holdsWords(texts[index] ?? '', words)
		);
	}

	/**
	 * The places that pass, of those that a search for less has found before if there was one: a letter more finds nothing
	 * that those without it did not, and a letter taken back what stood there.
	 */
	#narrow(
		kind: string,
		words: readonly string[],
		all: readonly number[],
		passes: (index: number) => boolean
	): readonly number[] {
		const kept = this.#found.get(kind) ?? [];
		const isSame = (found: Found) => found.words.join(' ') === words.join(' ');
		const same = kept.findLast(isSame);
		if (same) return same.places;
		const wider = kept.findLast((found) =>
			found.words.every((less) => words.some((word) => word.includes(less)))
		);
		const places = (wider?.places ?? all).filter(passes);
		this.#found.clear();
		this.#found.set(kind, [...kept, { words, places }].slice(-mostKept));
		return places;
	}

	/** Whether a row has a value of a facet. */
	has(facet: string, index: number, value: string): boolean {
		const held = this.values(facet)[index];
		return typeof held === 'object' ? held.includes(value) : held === value;
	}

	/** What each row has of a facet, worked out once. */
	values(facet: string): readonly (string | readonly string[])[] {
		let values = this.#values.get(facet);
		if (!values) {
			values = this.rows.map((row) => facetValues({ name: facet }, row));
			this.#values.set(facet, values);
		}
		return values;
	}

	get facets(): readonly TableField[] {
		return facetsOf(this.#fields);
	}

	#textsOf(within: string): string[] {
		const texts = this.#texts.get(within) ?? [];
		this.#texts.set(within, texts);
		return texts;
	}

	#order(sort: TableQuery['sort']): readonly number[] {
		const field = this.#fields.find(({ name }) => name === sort?.field);
		if (!sort || !field) return this.#everyRow;
		const name = `${sort.descending ? '-' : ''}${sort.field}`;
		let order = this.#orders.get(name);
		if (!order) {
			const keys = this.rows.map((row) => sortKey(field, row, { ...this.#words, codes: false }));
			order = this.#everyRow.toSorted((a, b) =>
				compareCells(keys[a] ?? null, keys[b] ?? null, sort.descending)
			);
			this.#orders.set(name, order);
		}
		return order;
	}
}
