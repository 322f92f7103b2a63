import type { KnownFacts } from '#scripts/derive/countries/countryFacts.ts';

/** The tables whose rows name a jurisdiction, in the order of its page. */
export const countryTables = ['treaties', 'destinations', 'cases', 'asset_recoveries', 'milestones'] as const;
export type CountryTable = (typeof countryTables)[number];

/** Ids of the rows of each table that name a jurisdiction, in the order of its page; a table without any is empty. */
export function rowIds(facts: KnownFacts): Readonly<Record<CountryTable, readonly string[]>> {
	const ids = (entries: readonly { readonly id: string }[]) => [...new Set(entries.map(({ id }) => id))];
	return {
		treaties: ids(facts.instruments),
		destinations: ids(facts.counts),
		cases: [...new Set(facts.persons.map(({ caseId }) => caseId))],
		asset_recoveries: ids([...facts.money, ...facts.payments]),
		milestones: ids(facts.milestones)
	};
}
