import { distance } from 'fastest-levenshtein';

/** How many letters in ten may differ for one text to be taken for another. */
const SHARE_OF_LETTERS = 0.34;

/** The allowed value that was probably meant: the nearest by edits, unless it is too far to be a slip. */
export function nearest(text: string, allowed: Iterable<string>): string | undefined {
	const limit = Math.max(1, Math.floor(text.length * SHARE_OF_LETTERS));
	const plain = text.trim().toLowerCase();
	let best: string | undefined;
	let least = limit + 1;
	for (const candidate of allowed) {
		if (Math.abs(candidate.length - plain.length) >= least) continue;
		const edits = distance(plain, candidate.toLowerCase());
		if (edits < least) {
			best = candidate;
			least = edits;
		}
	}
	return best;
}
