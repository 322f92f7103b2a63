import type { DestinationsRow } from '#atlas/rows.ts';

type Place = Pick<DestinationsRow, 'scope' | 'direction' | 'as_of'>;

/** A count of `destinations`, of the persons of the list: one direction at one date. */
function latestFirst<Row extends Place>(rows: readonly Row[], direction: Row['direction']): readonly Row[] {
	return rows
		.filter((row) => row.scope === 'listed_100' && row.direction === direction)
		.toSorted((a, b) => b.as_of.localeCompare(a.as_of));
}

/** Where the persons of the list were believed to be when it was published; later counts take in some of them only. */
export function placesOfList<Row extends Place>(rows: readonly Row[]): readonly Row[] {
	const counted = latestFirst(rows, 'believed_in');
	const first = counted.at(-1);
	return counted.filter((row) => row.as_of === first?.as_of);
}

/** The jurisdictions among them, other than the home: most persons first. */
export function largestPlacesOfList(
	rows: readonly DestinationsRow[],
	home: string
): readonly DestinationsRow[] {
	return placesOfList(rows)
		.filter(({ destination_iso3: iso3 }) => iso3 !== home)
		.toSorted((one, other) => other.persons - one.persons);
}

/** From where those of the list who were back had come, by the latest count. */
export function returnsOfList<Row extends Place>(rows: readonly Row[]): readonly Row[] {
	const counted = latestFirst(rows, 'returned_from');
	return counted.filter((row) => row.as_of === counted[0]?.as_of);
}
