import { plainText } from '#atlas/words/plainText.ts';
import type { CaseEntry, CasesPage } from '#scripts/derive/pages/cases.ts';

/** What of a case can be found: name in both scripts, post, province, affair, and the places named, in both scripts. */
function searchedText(entry: CaseEntry, places: CasesPage['places']): string {
	const codes = new Set([...(entry.fledTo ?? []), ...(entry.returnedFrom ? [entry.returnedFrom] : [])]);
	const placeNames = [...codes].flatMap((iso3) => [iso3, places[iso3]?.name, places[iso3]?.nameZh]);
	// Without its spaces too: "Yang Xiuzhu" is also written "YangXiuzhu".
	const names = [entry.name, entry.name.replace(/\s+/g, ''), entry.nameZh];
	return plainText(
		[...names, entry.position, entry.province, entry.affair, ...placeNames].filter(Boolean).join('\n')
	);
}

/** The text of each case that a search looks through, by the case's id; worked out once. */
export function searchIndexOf(page: Pick<CasesPage, 'entries' | 'places'>): ReadonlyMap<string, string> {
	return new Map(page.entries.map((entry) => [entry.id, searchedText(entry, page.places)]));
}
