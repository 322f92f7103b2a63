const FIRST_CAPACITY = 64;
/** The most bytes that a UTF-16 unit takes in UTF-8. */
const MOST_BYTES = 3;

/**
 * Texts, and the line on which each was first seen, in little memory: they lie one behind the other as UTF-8, and are found by
 * a hash table of numbers. A million ids of 25 letters take about 55 MB; as strings in a Map they would take 130.
 */
export class KeySet {
	#bytes = Buffer.alloc(FIRST_CAPACITY * 16);
	/** Where each text ends among the bytes; it begins where the one before it ends. */
	#ends = new Uint32Array(FIRST_CAPACITY);
	#lines = new Uint32Array(FIRST_CAPACITY);
	#hashes = new Int32Array(FIRST_CAPACITY);
	/** By hash, and from there on: the number of a text, from 1; 0 where there is none. Never more than half full. */
	#slots = new Uint32Array(FIRST_CAPACITY * 2);
	#count = 0;
	/** Where the next text begins. */
	#end = 0;

	/** Adds a text; returns the line on which it was first seen if that was before. */
	add(text: string, line: number): number | undefined {
		const length = this.#place(text);
		const hash = this.#hash(length);
		const slot = this.#find(length, hash);
		const found = this.#slots[slot] ?? 0;
		if (found > 0) return this.#lines[found - 1];
		const index = this.#count;
		this.#end += length;
		this.#ends[index] = this.#end;
		this.#lines[index] = line;
		this.#hashes[index] = hash;
		this.#count = index + 1;
		this.#slots[slot] = this.#count;
		if (this.#count === this.#ends.length) this.#makeRoom();
		return undefined;
	}

	has(text: string): boolean {
		const length = this.#place(text);
		return this.#slots[this.#find(length, this.#hash(length))] !== 0;
	}

	/** All texts, in the order in which they were added. */
	*values(): Generator<string> {
		for (let index = 0; index < this.#count; index += 1)
			yield this.#bytes.toString('utf8', this.#startOf(index), this.#ends[index]);
	}

	/** Puts a text behind those that there are, where it stays if it is added. Returns its length in bytes. */
	#place(text: string): number {
		const most = this.#end + text.length * MOST_BYTES;
		if (most > this.#bytes.length) this.#bytes = Buffer.from(grown(this.#bytes, most * 2));
		return this.#bytes.write(text, this.#end, 'utf8');
	}

	/** A number by which the text placed last is looked for (FNV-1a, its halves mixed). */
	#hash(length: number): number {
		const bytes = this.#bytes;
		const end = this.#end + length;
		let hash = 0x811c9dc5;
		for (let at = this.#end; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
		return hash ^ (hash >>> 15);
	}

	/** The slot that holds the text placed last, or the free one where it belongs. */
	#find(length: number, hash: number): number {
		const slots = this.#slots;
		const hashes = this.#hashes;
		const mask = slots.length - 1;
		let slot = hash & mask;
		for (;;) {
			const found = slots[slot] ?? 0;
			if (found === 0 || (hashes[found - 1] === hash && this.#isAt(found - 1, length))) return slot;
			slot = (slot + 1) & mask;
		}
	}

	/** Whether the text with this index is the one placed last. */
	#isAt(index: number, length: number): boolean {
		const start = this.#startOf(index);
		if ((this.#ends[index] ?? 0) - start !== length) return false;
		const bytes = this.#bytes;
		const end = this.#end;
		for (let at = 0; at < length; at += 1) if (bytes[start + at] !== bytes[end + at]) return false;
		return true;
	}

	#startOf(index: number): number {
		return index === 0 ? 0 : (this.#ends[index - 1] ?? 0);
	}

	/** Twice the room. The texts stay where they are; only where to look for them changes. */
	#makeRoom(): void {
		const capacity = this.#count * 2;
		this.#ends = new Uint32Array(grown(this.#ends, capacity * 4));
		this.#lines = new Uint32Array(grown(this.#lines, capacity * 4));
		this.#hashes = new Int32Array(grown(this.#hashes, capacity * 4));
		this.#slots = new Uint32Array(capacity * 2);
		const mask = this.#slots.length - 1;
		for (let index = 0; index < this.#count; index += 1) {
			let slot = (this.#hashes[index] ?? 0) & mask;
			while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
			this.#slots[slot] = index + 1;
		}
	}
}

/** The same bytes with room for more, moved rather than copied where the system can. */
function grown({ buffer }: Uint8Array | Uint32Array | Int32Array, bytes: number): ArrayBuffer {
	return (buffer as ArrayBuffer).transfer(bytes);
}
