import { firstLetters } from '#atlas/words/firstLetters.ts';
import type { SearchDrawer, SearchGroup, SearchIndex } from '#scripts/derive/search/searchIndex.ts';

/** The drawer in which names lie that a text may be the beginning of; undefined where none does. */
export function drawerOf({ drawers }: SearchIndex, text: string): string | undefined {
	const [letter] = firstLetters(text);
	return letter !== undefined && drawers.includes(letter) ? letter : undefined;
}

/** The groups of the index with what lies in a drawer. */
export function withDrawer(
	groups: readonly SearchGroup[],
	drawer: SearchDrawer | undefined
): readonly SearchGroup[] {
	const opened: Readonly<Record<string, SearchGroup['entries']>> = drawer ?? {};
	return groups.map((group) => ({ ...group, entries: opened[group.id] ?? group.entries }));
}
