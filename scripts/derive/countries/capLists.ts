import type { CountryFacts, CountryPerson, KnownFacts, ListName } from './countryFacts.ts';

/** So many entries of a list stand on a jurisdiction's own page, and in the map's panel; a longer list has pages of its own. */
export const mostOnPage = 10;

const relatedBy = (persons: readonly CountryPerson[], relation: CountryPerson['relation']) =>
	persons.filter((person) => person.relation === relation);

/** The beginning of each list of a jurisdiction, and how long each is. */
export function capLists(facts: KnownFacts): KnownFacts & Pick<CountryFacts, 'totals'> {
	const [reported, back] = [
		relatedBy(facts.persons, 'reported_there'),
		relatedBy(facts.persons, 'returned_from')
	];
	const { instruments, counts, money, payments, milestones } = facts;
	const lists = { instruments, counts, reported, back, money, payments, milestones };
	const begin = <Entry>(list: readonly Entry[]) => list.slice(0, mostOnPage);
	return {
		...facts,
		instruments: begin(instruments),
		counts: begin(counts),
		persons: [...begin(reported), ...begin(back)],
		money: begin(money),
		payments: begin(payments),
		milestones: begin(milestones),
		totals: Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length])) as Record<
			ListName,
			number
		>
	};
}
