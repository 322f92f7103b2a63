import { findChoices } from './findChoices.ts';
import type { SearchEntry, SearchGroup } from '#scripts/derive/search/searchIndex.ts';

/** How many entries of one group are shown at most. */
const mostInGroup = 5;

function asChoice(entry: SearchEntry) {
	const also = [entry.zh, ...(entry.also ?? [])].filter((other) => other !== undefined);
	return { value: entry.path, label: entry.label, also, text: entry.text ?? '', entry };
}

/**
 * The groups in which `text` finds something, each with its best entries (at most five). The group whose first entry
 * answers best comes first; of equals, the one that stands first in the index.
 */
export function findEntries(groups: readonly SearchGroup[], text: string): readonly SearchGroup[] {
	return groups
		.flatMap((group) => {
			const found = findChoices(group.entries.map(asChoice), text, mostInGroup);
			const best = found.at(0)?.rank;
			return best === undefined
				? []
				: [{ best, group: { ...group, entries: found.map(({ choice }) => choice.entry) } }];
		})
		.sort((a, b) => a.best - b.best)
		.map(({ group }) => group);
}
