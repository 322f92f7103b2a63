import type { GapGroup } from '#scripts/derive/charts/treaty-gap.ts';
import type { Reach } from '#atlas/instruments/reachOf.ts';
import type { GapRow } from './gapRow.ts';

/** How many people of one count stand in each relation; together they are the people with a known destination. */
export type ReachOfPersons = Readonly<Record<Reach, number>>;

/** What decides for a person reported in several places: one place within reach is enough. */
const precedence: readonly Reach[] = ['in_force', 'not_known', 'not_in_force', 'outside_treaties'];

/**
 * Counts people by how far extradition reaches them, each person once. A published count puts each in one place; where
 * persons are known one by one, somebody reported in any place with a treaty in force counts as within reach.
 */
export function reachOfPersons(rows: readonly GapRow[], { reportedIn }: GapGroup): ReachOfPersons {
	const persons = { in_force: 0, not_in_force: 0, not_known: 0, outside_treaties: 0 };
	if (reportedIn === null) {
		for (const row of rows) persons[row.relation] += row.persons;
		return persons;
	}
	const relations = new Map(rows.map(({ key, relation }) => [key, relation]));
	for (const { places, persons: those } of reportedIn) {
		const reached = new Set(places.map((iso3) => relations.get(iso3)));
		const decided = precedence.find((relation) => reached.has(relation));
		if (decided !== undefined) persons[decided] += those;
	}
	return persons;
}
