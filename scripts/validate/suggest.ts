import { distance } from 'fastest-levenshtein';

/** Two letters swapped are two edits; more than three are another word. */
const MAX_EDITS = 3;

/** How many letters in ten may differ for one short text to be taken for another. */
const SHARE_OF_LETTERS = 0.4;

/**
 * The allowed value that was probably meant: the nearest by edits, unless it is too far to be a slip.
 * Of several equally near the one that begins alike is taken, since the first letters are rarely wrong.
 */
export function suggest(text: string, allowed: Iterable<string>): string | undefined {
	const plain = text.trim().toLowerCase();
	let least = Math.min(MAX_EDITS, Math.max(1, Math.round(plain.length * SHARE_OF_LETTERS)));
	let best: string | undefined;
	let bestStart = -1;
	for (const candidate of allowed) {
		if (Math.abs(candidate.length - plain.length) > least) continue;
		const other = candidate.toLowerCase();
		const edits = distance(plain, other);
		const start = commonStart(plain, other);
		if (edits < least || (edits === least && start > bestStart)) {
			best = candidate;
			bestStart = start;
			least = edits;
		}
	}
	return best;
}

function commonStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	return length;
}
