import { findChoices } from './findChoices.ts';
import type { SearchEntry, SearchGroup, SearchIndex } from '#scripts/derive/search/searchIndex.ts';

/** How many entries of one group are shown at most. */
const mostInGroup = 5;

function asChoice(entry: SearchEntry) {
	const also = [entry.zh, ...(entry.also ?? [])].filter((other) => other !== undefined);
	return { value: entry.path, label: entry.label, also, entry };
}

/** The groups in which `text` finds something, each with its best entries (at most five), in the order of the index. */
export function findEntries(index: SearchIndex, text: string): readonly SearchGroup[] {
	return index.flatMap((group) => {
		const found = findChoices(group.entries.map(asChoice), text, mostInGroup);
		return found.length === 0 ? [] : [{ ...group, entries: found.map(({ entry }) => entry) }];
	});
}
