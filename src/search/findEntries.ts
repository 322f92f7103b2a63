import { plainText } from '#atlas/words/plainText.ts';
import { contentWords } from './askedText.ts';
import { findChoices } from './findChoices.ts';
import { findSome } from './findSome.ts';
import { notFound } from './rankOf.ts';
import { ofCountry } from './ofCountry.ts';
import type { SearchGroup } from '#scripts/derive/search/searchIndex.ts';
import { asChoice, mostInGroup } from './asChoice.ts';

/** What is found of which nothing is known comes last, however well it answers. */
const placeOf = ({ group, ranks }: FoundGroup): number =>
	ranks[0] + (group.id === 'without-row' ? notFound : 0);

interface FoundGroup {
	readonly group: SearchGroup;
	/** How well the first of them answers, and the second. */
	readonly ranks: readonly [number, number | undefined];
}

function findByName(group: SearchGroup, text: string): FoundGroup[] {
	const found = findChoices(group.entries.map(asChoice), text, mostInGroup);
	const [first, second] = found;
	const entries = found.map(({ choice }) => choice.entry);
	return first ? [{ group: { ...group, entries }, ranks: [first.rank, second?.rank] }] : [];
}

/**
 * The groups in which `text` finds something, each with its best entries (at most five). The group whose first entry
 * answers best comes first; of equals, the one that stands first in the index. Where the text is a name of one country, what
 * is of it follows it, in groups of its own.
 */
function findWhole(groups: readonly SearchGroup[], text: string): readonly SearchGroup[] {
	const found = groups.flatMap((group) => findByName(group, text)).sort((a, b) => placeOf(a) - placeOf(b));
	const country = found.find(({ group }) => group.id === 'countries');
	const [best, next] = country?.ranks ?? [];
	const [place] = country && best !== next ? country.group.entries : [];
	if (!place) return found.map(({ group }) => group);
	const { groups: own, shown } = ofCountry(groups, place, mostInGroup);
	return found.flatMap(({ group }) => {
		if (group.id === 'countries') return [group, ...own];
		const entries = group.entries.filter((entry) => !shown.has(entry));
		return entries.length > 0 ? [{ ...group, entries }] : [];
	});
}

/**
 * What `findWhole` finds of a text; else of what it asks about, where it is a question ("Is there a treaty with Thailand?");
 * else what most of its words find.
 */
export function findEntries(groups: readonly SearchGroup[], text: string): readonly SearchGroup[] {
	const found = findWhole(groups, text);
	if (found.length > 0) return found;
	const words = contentWords(plainText(text));
	const asked = findWhole(groups, words.join(' '));
	return asked.length > 0 ? asked : findSome(groups, words);
}
