import { plainText } from '#atlas/words/plainText.ts';
import type { ListedSource } from '#scripts/derive/pages/source-list.ts';
import { holdsWords, soughtWords } from '#src/search/holdsWords.ts';
import type { SourceQuery } from './sourceQuery.ts';

/** What of a source can be found: its title, publisher, day and id. */
const searchedText = ({ title, publisher, published, id }: ListedSource) =>
	plainText([title, publisher, published, id].join('\n'));

/** The text of each source that a search looks through; worked out once. */
export const searchedSources = (sources: readonly ListedSource[]): readonly string[] =>
	sources.map(searchedText);

/** The sources of the kind sought that hold every word sought, in any order; diacritics and case do not matter. */
export function findSources(
	sources: readonly ListedSource[],
	searched: readonly string[],
	{ words, kind }: SourceQuery
): readonly ListedSource[] {
	const sought = soughtWords(words);
	return sources.filter(
		(source, index) => (kind === '' || source.kind === kind) && holdsWords(searched[index] ?? '', sought)
	);
}
