import { compress } from './compression.ts';

/** Bytes of a page of texts, about, before it is compressed. */
const PAGE_BYTES = 1024 * 1024;
/** Bytes that say how long a text is. */
const LENGTH_BYTES = 4;
/** The most bytes that a UTF-16 unit takes in UTF-8. */
const MOST_BYTES = 3;

/** How much of a column has been seen. */
export interface Seen {
	/** Values of rows and items of lists, and nulls in their place. */
	readonly levels: number;
	/** Of these what is null, or an empty list. */
	readonly nulls: number;
	readonly rows: number;
}

/** A page that is finished: its values as they are written, and what had been seen of the column at its end. */
export interface TextPage {
	/** Compressed, unless that made them no shorter. */
	readonly bytes: Uint8Array;
	readonly uncompressedBytes: number;
	readonly until: Seen;
}

/**
 * Texts of a column that hardly ever repeat, one behind the other as Parquet's plain encoding has them. A page is compressed
 * when it is full, so that little is kept of long texts.
 */
export class TextPages {
	#finished: TextPage[] = [];
	#bytes = Buffer.alloc(1024);
	#end = 0;
	#least: Uint8Array | undefined;
	#greatest: Uint8Array | undefined;

	add(text: string): void {
		const most = this.#end + LENGTH_BYTES + text.length * MOST_BYTES;
		if (most > this.#bytes.length) this.#makeRoom(most);
		const start = this.#end + LENGTH_BYTES;
		const length = this.#bytes.write(text, start, 'utf8');
		this.#bytes.writeUInt32LE(length, this.#end);
		this.#end = start + length;
		this.#see(start, this.#end);
	}

	/** To be called after each row: finishes the page if it is full. */
	endRow(column: Seen): void {
		if (this.#end >= PAGE_BYTES) this.#finish(column);
	}

	/** Finishes what there is, and lets go of it. */
	take(column: Seen) {
		if (this.#finished.at(-1)?.until.levels !== column.levels) this.#finish(column);
		const taken = { pages: this.#finished, least: this.#least, greatest: this.#greatest };
		this.#finished = [];
		this.#least = this.#greatest = undefined;
		return taken;
	}

	#finish({ levels, nulls, rows }: Seen): void {
		const bytes = compressed(this.#bytes.subarray(0, this.#end));
		this.#finished.push({ bytes, uncompressedBytes: this.#end, until: { levels, nulls, rows } });
		this.#end = 0;
	}

	#makeRoom(bytes: number): void {
		const larger = Buffer.alloc(bytes * 2);
		this.#bytes.copy(larger, 0, 0, this.#end);
		this.#bytes = larger;
	}

	/** Parquet orders texts by their bytes; the first tells mostly that a text is neither the least nor the greatest. */
	#see(start: number, end: number): void {
		const first = this.#bytes[start] ?? 0;
		const isBetween = first > (this.#least?.[0] ?? Infinity) && first < (this.#greatest?.[0] ?? -Infinity);
		if (isBetween) return;
		const bytes = this.#bytes.subarray(start, end);
		if (this.#least === undefined || Buffer.compare(bytes, this.#least) < 0) this.#least = bytes.slice();
		if (this.#greatest === undefined || Buffer.compare(bytes, this.#greatest) > 0)
			this.#greatest = bytes.slice();
	}
}

/** The bytes compressed; a copy of them where that is no shorter. */
export function compressed(bytes: Uint8Array): Uint8Array {
	const shorter = compress(bytes);
	return shorter.length < bytes.length ? shorter : bytes.slice();
}
