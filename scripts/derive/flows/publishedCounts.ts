import type { DestinationsRow } from '#atlas/rows.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import type { Count, CountHeading, CountSide, PlacePersons } from './count.ts';
import { placesOfList, returnsOfList } from './listedHundred.ts';

const headings: Readonly<Record<string, CountHeading>> = {
	listed_100: 'hundred',
	corruption: 'other',
	economic_crime: 'other'
};
const headingOrder: readonly CountHeading[] = ['hundred', 'documented', 'other', 'not_officials'];

interface Words {
	readonly home: string;
	/** A jurisdiction's name by its code. */
	readonly nameOf: (iso3: string) => string | undefined;
	/** The words for a code of `destinations.group`. */
	readonly groupLabel: (group: string) => string;
}

function place(row: DestinationsRow, words: Words): PlacePersons {
	const { destination_iso3: iso3, note, persons } = row;
	return {
		iso3,
		name: (iso3 === null ? undefined : words.nameOf(iso3)) ?? row.destination_name,
		persons,
		exactness: row.exactness,
		note,
		sourceIds: row.source_ids,
		confidence: row.confidence
	};
}

function side(rows: readonly DestinationsRow[], words: Words): CountSide | null {
	const [first] = rows;
	// Being arrested abroad is neither a flight there nor a return.
	if (!first || first.direction === 'arrested_in') return null;
	const abroad = rows.filter((row) => row.destination_iso3 !== words.home);
	const inside = rows.filter((row) => row.destination_iso3 === words.home);
	return {
		direction: first.direction === 'believed_in' ? 'out' : 'back',
		how: first.direction,
		scope: first.scope,
		label: words.groupLabel(first.group),
		asOf: first.as_of,
		size: first.group_size,
		places: abroad
			.map((row) => place(row, words))
			.sort((a, b) => b.persons - a.persons || a.name.localeCompare(b.name, 'en')),
		inside: inside.reduce((sum, row) => sum + row.persons, 0)
	};
}

/** Tells a count from those of the same group at other dates: by its date, and by its place where it has just one. */
function datedLabel({ label, places, asOf }: CountSide): string {
	const [only, ...others] = places;
	const what = only && others.length === 0 ? `${label}, ${only.name}` : label;
	return `${what} (${formatDate(asOf)})`;
}

/** A count is one group at one date. */
const idOf = ({ group, as_of }: DestinationsRow) => `${group}-${as_of}`;

/** The hundred as first listed come first, then by heading and date. */
function rank(count: Count, isList: boolean): string {
	const heading = headingOrder.indexOf(count.heading);
	return `${heading}${isList ? 0 : 1}${count.sides[0]?.asOf ?? ''}${count.id}`;
}

/**
 * The published counts that can be shown one at a time: a count is one group at one date. The list of the hundred has
 * the latest count of those of them who came back beside it, as a direction of its own.
 */
export function publishedCounts(rows: readonly DestinationsRow[], words: Words): readonly Count[] {
	const byCount = Map.groupBy(rows, idOf);
	const [listed] = placesOfList(rows).map(idOf);
	const [returned] = returnsOfList(rows).map(idOf);
	const sides = [...byCount].flatMap(([id, members]) => {
		const made = side(members, words);
		return made ? [{ id, group: members[0]?.group ?? '', side: made }] : [];
	});
	const returns = sides.filter(({ id }) => id === returned).map(({ side }) => side);
	const dates = Map.groupBy(sides, ({ group }) => group);
	return sides
		.map(({ id, group, side }) => {
			const isOneOfSeveral = (dates.get(group)?.length ?? 0) > 1;
			const count: Count = {
				id,
				heading: headings[side.scope] ?? 'not_officials',
				label: isOneOfSeveral ? datedLabel(side) : side.label,
				sides: id === listed ? [side, ...returns] : [side]
			};
			return { count, rank: rank(count, id === listed) };
		})
		.sort((a, b) => (a.rank < b.rank ? -1 : 1))
		.map(({ count }) => count);
}
