import { isOutsideTreaties } from '#atlas/instruments/outsideTreaties.ts';
import { sourcesByUse, type KindCounts } from '#atlas/sources.ts';
import type { Tables } from '#atlas/rows.ts';
import type { PlacePersons } from '../flows/count.ts';
import { kindsOfSources } from '../sources/kindsOfSources.ts';

/** What a picture of one count rests on. */
export interface GroupSources {
	/** All sources by kind, and those most used. */
	readonly allSources: KindCounts;
	readonly sourceIds: readonly string[];
}

interface Sourced {
	readonly sourceIds: readonly string[];
}

/** How many sources are named: under the picture, and of a place of many cases. */
export const namedSources = 12;

/** The sources of the places of a count and of the instruments there, and of what is drawn beside them. */
export function groupSources(
	places: readonly PlacePersons[],
	instruments: readonly (Sourced & { readonly partner_iso3: string })[],
	beside: readonly Sourced[],
	{
		outside,
		sources
	}: { readonly outside: readonly { readonly iso3: string }[]; readonly sources: Tables['sources'] }
): GroupSources {
	const rows = places.flatMap(({ iso3, sourceIds }): Sourced[] => {
		if (iso3 === null) return [];
		const own = isOutsideTreaties(outside, iso3)
			? []
			: instruments.filter(({ partner_iso3 }) => partner_iso3 === iso3);
		return [{ sourceIds: [...new Set([...sourceIds, ...own.flatMap((each) => each.sourceIds)])] }];
	});
	const ids = sourcesByUse([...rows, ...beside]);
	return { allSources: kindsOfSources(ids, sources), sourceIds: ids.slice(0, namedSources) };
}
