import type { Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { labelOf } from '../labelOf.ts';
import type { Count } from '../flows/count.ts';
import { documentedCases, type CaseTally } from '../flows/documentedCases.ts';
import { publishedCounts } from '../flows/publishedCounts.ts';

/** What the map of flights and returns needs. Persons of different counts are never added. */
export interface FlowsData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	/** ISO 3166-1 alpha-3 code of the jurisdiction that people left. */
	readonly home: string;
	/** Names by code of every jurisdiction named here, home among them. */
	readonly countries: Readonly<Record<string, string>>;
	/** What can be chosen, the initial choice first. */
	readonly counts: readonly Count[];
	/** What the descriptor calls the list of a hundred; null where no count is of it. */
	readonly listLabel: string | null;
	readonly cases: CaseTally;
}

/** The options that a reader, or a step of the story, can set. */
export const options = ['group'] as const;

/** Persons by place and count, from the published counts and the documented cases; null where no place is known. */
export function derive(
	tables: Pick<Tables, 'countries' | 'destinations' | 'cases'>,
	descriptor: Descriptor
): FlowsData | null {
	const home = descriptor.home.iso3;
	const dataDate = descriptor.created.slice(0, 10);
	const names = new Map(tables.countries.map((row) => [row.iso3, row.name]));
	const nameOf = (iso3: string) => names.get(iso3);
	const groupLabel = (group: string) => labelOf(descriptor, 'destinations', 'group', group);
	const published = publishedCounts(tables.destinations, { home, nameOf, groupLabel });
	const { count, tally } = documentedCases(tables.cases, { home, dataDate, nameOf });
	const hundred = published.filter(({ heading }) => heading === 'hundred');
	const counts = [...hundred, count, ...published.filter(({ heading }) => heading !== 'hundred')];
	if (counts.every(({ sides }) => sides.every(({ places }) => places.length === 0))) return null;
	const codes = new Set([
		home,
		...counts.flatMap(({ sides }) =>
			sides.flatMap(({ places }) => places.map(({ iso3 }) => iso3 ?? [])).flat()
		)
	]);
	return {
		dataDate,
		home,
		countries: Object.fromEntries([...codes].sort().map((iso3) => [iso3, nameOf(iso3) ?? iso3])),
		counts,
		listLabel: hundred.length > 0 ? labelOf(descriptor, 'destinations', 'scope', 'listed_100') : null,
		cases: tally
	};
}
