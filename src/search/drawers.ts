import { firstLetters } from '#atlas/words/firstLetters.ts';
import { plainText } from '#atlas/words/plainText.ts';
import { contentWords } from './askedText.ts';
import type { SearchDrawer, SearchGroup, SearchIndex } from '#scripts/derive/search/searchIndex.ts';

/** The drawer in which names lie that a text, or what a question asks about, may be the beginning of; undefined where none does. */
export function drawerOf({ drawers }: SearchIndex, text: string): string | undefined {
	const [letter] = firstLetters(contentWords(plainText(text)).join(' '));
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
