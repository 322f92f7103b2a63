import type { SearchEntry, SearchGroup } from '#scripts/derive/search/searchIndex.ts';

/** The entries that are of a jurisdiction, by the group in which they stand. */
export interface OfCountry {
	/** Named for group and jurisdiction: "Cases: United Kingdom". */
	readonly groups: readonly SearchGroup[];
	/** The entries in them, as the index holds them. */
	readonly shown: ReadonlySet<SearchEntry>;
}

/** An entry as it is shown of one jurisdiction: a chart with it chosen. */
const chosen = (entry: SearchEntry, iso3: string): SearchEntry =>
	entry.option === undefined ? entry : { ...entry, path: `${entry.path}?${entry.option}=${iso3}` };

/**
 * What the index holds of a jurisdiction beside its own page.
 * @param place the entry of its page
 * @param most how many of a group at most, the first ones
 */
export function ofCountry(groups: readonly SearchGroup[], place: SearchEntry, most: number): OfCountry {
	const [iso3] = place.countries ?? [];
	if (iso3 === undefined) return { groups: [], shown: new Set() };
	const found = groups
		.filter(({ entries }) => !entries.includes(place))
		.map((group) => ({
			...group,
			entries: group.entries.filter(({ countries }) => countries?.includes(iso3)).slice(0, most)
		}))
		.filter(({ entries }) => entries.length > 0);
	return {
		groups: found.map(({ id, label, entries }) => ({
			id: `${id}-${iso3}`,
			label: `${label}: ${place.label}`,
			entries: entries.map((entry) => chosen(entry, iso3))
		})),
		shown: new Set(found.flatMap(({ entries }) => entries))
	};
}
