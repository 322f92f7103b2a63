import type { SearchEntry } from '#scripts/derive/search/searchIndex.ts';

/** How many entries of one group are shown at most. */
export const mostInGroup = 5;

/** An entry under all the names by which it is found. */
export function asChoice(entry: SearchEntry) {
	const also = [entry.zh, ...(entry.also ?? [])].filter((other) => other !== undefined);
	return { value: entry.path, label: entry.label, also, text: entry.text ?? '', entry };
}
