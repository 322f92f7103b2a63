import type { CasesByReach } from '#scripts/derive/gap/casesByReach.ts';
import type { PlacePersons } from '#scripts/derive/flows/count.ts';
import type { GapData, GapGroup, options as optionNames } from '#scripts/derive/charts/treaty-gap.ts';
import { dayOfYear } from '#atlas/dates/dayOfYear.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import type { ChartView } from '#src/chart/chart.ts';
import type { OptionSchemas, Options } from '#src/state/options.ts';
import { gapRow, type GapRow } from './gapRow.ts';
import { reachOfPersons, type ReachOfPersons } from './reachOfPersons.ts';

/** The cases by the treaties of their own days, and one count by place beside the instruments of a day. */
export interface View extends ChartView {
	readonly data: GapData;
	/** How many documented cases there are by the treaties of their own days; null where there are none. */
	readonly cases: CasesByReach | null;
	/** Whether the reader chose another count, or a year. */
	readonly isChosen: boolean;
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
}

const headings = {
	documented: 'Documented cases',
	other: 'Other counts of corruption and economic crime',
	not_officials: 'Not officials'
} as const;

/** Whose destinations, and the instruments of which year: of the places, at whose head the controls stand. */
export function options({
	groups,
	listLabel,
	firstYear,
	dataDate
}: GapData): OptionSchemas<typeof optionNames> {
	const last = Number(dataDate.slice(0, 4));
	return {
		group: {
			inPicture: true,
			kind: 'one_of',
			label: 'People',
			values: groups.map(({ id, side, heading }) => ({
				value: id,
				label: side.label,
				group: heading === 'hundred' ? (listLabel ?? side.label) : headings[heading]
			})),
			initial: groups[0]?.id ?? ''
		},
		time: {
			inPicture: true,
			kind: 'year',
			label: 'Year',
			first: firstYear,
			last,
			initial: last,
			plays: false
		}
	};
}

/** People of a count whose destination no source tells: those placed in a region, or found at home, are not among them. */
function notSourcedOf({ side }: GapGroup, placed: number): number | null {
	if (side.size === null) return null;
	const elsewhere = side.places.reduce(
		(sum, place) => sum + (place.iso3 === null ? place.persons : 0),
		side.inside
	);
	return Math.max(0, side.size - placed - elsewhere);
}

/**
 * Reads the options `group` and `time`.
 * @throws when the data has no group at all
 */
export function view(data: GapData, { group: asked, time }: Options): View {
	const [first] = data.groups;
	const group = data.groups.find(({ id }) => id === asked) ?? first;
	if (!group) throw new Error('No count of people by destination is in the data');
	const day = dayOfYear(Number(time), data.dataDate);
	const isNow = day === data.dataDate;
	const { side, reportedIn } = group;
	const places = side.places.filter(
		(place): place is PlacePersons & { readonly iso3: string } => place.iso3 !== null
	);
	const placed = (reportedIn ?? places).reduce((sum, { persons }) => sum + persons, 0);
	const notSourced = notSourcedOf(group, placed);
	const longest = Math.max(notSourced ?? 0, ...places.map((place) => place.persons));
	const rows = places.map((place) => gapRow(place, data, day, longest));
	return {
		dataDate: data.dataDate,
		sourceIds: group.sourceIds,
		allSources: group.allSources,
		data,
		cases: data.counts,
		isChosen: group !== first || !isNow,
		group,
		dayText: formatDate(day),
		isNow,
		year: Number(day.slice(0, 4)),
		rows,
		persons: reachOfPersons(rows, group),
		placed,
		notSourced,
		longest
	};
}
