import { hash } from 'node:crypto';

const han = /[\u3400-\u9fff\uf900-\ufaff]+/g;
const word = /[\p{L}\p{N}]+/gu;
const address = /https?:\/\/[^\s"',<>]+/g;
/** What parts texts in HTML, JSON and code: no name goes across it. */
const border = /[<>"`\n]/;
/** How long the names are: in Chinese characters, and in words of letters. */
const hanLengths = [2, 3, 4];
const wordCounts = [1, 2, 3, 4];

/** All runs of neighbours of the given lengths, joined. */
function runs(items: readonly string[], lengths: readonly number[], joint: string): readonly string[] {
	return lengths.flatMap((length) =>
		Array.from({ length: Math.max(0, items.length - length + 1) }, (_, start) =>
			items.slice(start, start + length).join(joint)
		)
	);
}

/** Everything in a text that could be a name: one to four words, and two to four Chinese characters in a row. */
function possibleNames(text: string): readonly string[] {
	const plain = text.normalize('NFKC').toLowerCase();
	const chinese = (plain.match(han) ?? []).flatMap((run) => runs([...run], hanLengths, ''));
	return [...chinese, ...runs(plain.replace(han, ' ').match(word) ?? [], wordCounts, ' ')];
}

/**
 * Finds the names of persons who were withdrawn from the tables. They are known here by SHA-256 alone, so that neither this
 * file nor a message of the test names anyone. Addresses stay as they are, and so do the titles that are passed over.
 */
export class WithdrawnNames {
	readonly #hashes: ReadonlySet<string>;
	readonly #passedOver: readonly string[];
	readonly #names = new Map<string, boolean>();
	readonly #texts = new Map<string, boolean>();

	/**
	 * @param hashes SHA-256 of each name: lower case, a space between its words, none between Chinese characters
	 * @param passedOver titles that courts gave their cases
	 */
	constructor(hashes: readonly string[], passedOver: readonly string[] = []) {
		this.#hashes = new Set(hashes);
		this.#passedOver = passedOver;
	}

	#isName(candidate: string): boolean {
		let known = this.#names.get(candidate);
		if (known === undefined)
			this.#names.set(candidate, (known = this.#hashes.has(hash('sha256', candidate))));
		return known;
	}

	#isNamedIn(text: string): boolean {
		let known = this.#texts.get(text);
		if (known === undefined) {
			known = possibleNames(text).some((candidate) => this.#isName(candidate));
			this.#texts.set(text, known);
		}
		return known;
	}

	/** Numbers of the lines that name somebody, from 1. */
	linesIn(content: string): readonly number[] {
		const read = content.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
		const kept = this.#passedOver.reduce((text, title) => text.replaceAll(title, ' '), read);
		return kept
			.replace(address, ' ')
			.split('\n')
			.flatMap((line, index) =>
				line.split(border).some((text) => this.#isNamedIn(text)) ? [index + 1] : []
			);
	}
}
