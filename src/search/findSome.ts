import { plainText, wordsOf } from '#atlas/words/plainText.ts';
import type { SearchEntry, SearchGroup } from '#scripts/derive/search/searchIndex.ts';
import { asChoice, mostInGroup } from './asChoice.ts';

/** Of persons and affairs no part of a name is enough: it would be another's. */
const wholeNames = new Set(['cases', 'affairs']);

function wordsFound(entry: SearchEntry, sought: readonly string[]): number {
	const { label, also, text } = asChoice(entry);
	const words = [label, ...also, entry.detail ?? '', text].flatMap((said) => wordsOf(plainText(said)));
	return sought.filter((word) => words.some((one) => one.startsWith(word))).length;
}

/**
 * Where nothing holds all words of a question: what holds the most of them, at least half. Never a person or an affair.
 * @param sought plain words
 */
export function findSome(groups: readonly SearchGroup[], sought: readonly string[]): readonly SearchGroup[] {
	const counted = groups
		.filter(({ id }) => !wholeNames.has(id))
		.map((group) => ({
			group,
			entries: group.entries.map((entry) => ({ entry, count: wordsFound(entry, sought) }))
		}));
	const most = Math.max(0, ...counted.flatMap(({ entries }) => entries.map(({ count }) => count)));
	if (most === 0 || most * 2 < sought.length) return [];
	return counted.flatMap(({ group, entries }) => {
		const best = entries.filter(({ count }) => count === most).slice(0, mostInGroup);
		return best.length > 0 ? [{ ...group, entries: best.map(({ entry }) => entry) }] : [];
	});
}
