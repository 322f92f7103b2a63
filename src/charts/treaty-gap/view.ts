import type { PlacePersons } from '#scripts/derive/flows/count.ts';
import type { GapData, GapGroup } from '#scripts/derive/charts/treaty-gap.ts';
import { dayOfYear } from '#atlas/dates/dayOfYear.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import type { Options } from '#src/state/options.ts';
import { casesByReach, type CasesByReach } from './casesByReach.ts';
import { gapRow, type GapRow } from './gapRow.ts';
import { reachOfPersons, type ReachOfPersons } from './reachOfPersons.ts';

/** The data as a reader has chosen to see it, worked out once for all parts of the model. */
export interface View {
	readonly data: GapData;
	readonly group: GapGroup;
	/** The day that the chosen year stands for, in words. */
	readonly dayText: string;
	/** Whether that is the data's own day. */
	readonly isNow: boolean;
	/** The chosen year. */
	readonly year: number;
	/** Every destination, most persons first. */
	readonly rows: readonly GapRow[];
	readonly persons: ReachOfPersons;
	/** People of this count with a known destination, each once. */
	readonly placed: number;
	/** People of this count whose destination no source tells; null where no total was given. */
	readonly notSourced: number | null;
	/** The persons of the longest bar. */
	readonly longest: number;
	/** The documented cases by the treaties of their own days, where they are chosen; null where a year is. */
	readonly cases: CasesByReach | null;
}

/**
 * Reads the options `group` and `time`.
 * @throws when the data has no group at all
 */
export function view(data: GapData, options: Options): View {
	const group = data.groups.find(({ id }) => id === options.group) ?? data.groups[0];
	if (!group) throw new Error('No count of people by destination is in the data');
	const day = dayOfYear(Number(options.time), data.dataDate);
	const { side, reportedIn } = group;
	const places = side.places.filter(
		(place): place is PlacePersons & { readonly iso3: string } => place.iso3 !== null
	);
	const persons = places.reduce((sum, place) => sum + place.persons, 0);
	const placed = reportedIn === null ? persons : reportedIn.length;
	// People placed in a region, or found at home, are not without a source.
	const elsewhere = side.places.reduce(
		(sum, place) => sum + (place.iso3 === null ? place.persons : 0),
		side.inside
	);
	const notSourced = side.size === null ? null : Math.max(0, side.size - placed - elsewhere);
	const longest = Math.max(notSourced ?? 0, ...places.map((place) => place.persons));
	const rows = places.map((place) => gapRow(place, data, day, longest));
	const isNow = day === data.dataDate;
	return {
		data,
		group,
		dayText: formatDate(day),
		isNow,
		year: Number(day.slice(0, 4)),
		rows,
		persons: reachOfPersons(rows, group),
		placed,
		notSourced,
		longest,
		cases: reportedIn !== null && isNow && data.cases.length > 0 ? casesByReach(data.cases) : null
	};
}
