import type { AbsenceData, options as optionNames } from '#scripts/derive/charts/years-at-large.ts';
import type { Absence } from '#scripts/derive/persons/absence.ts';
import type { AbsenceGroup, AbsenceOrder } from '#scripts/derive/persons/absenceGroup.ts';
import { yearsAway, type YearsAway } from '#atlas/persons/yearsAway.ts';
import type { ChartView } from '#src/chart/chart.ts';
import type { OptionSchemas, Options } from '#src/state/options.ts';

/** One absence with its length. */
export interface Away {
	readonly absence: Absence;
	readonly years: YearsAway;
}

/** The cases that a reader has chosen, in the order chosen. */
export interface View extends ChartView {
	readonly data: AbsenceData;
	readonly group: 'all' | 'listed' | 'others';
	readonly order: AbsenceOrder;
	/** What is told of the group: in counts, and as a curve. */
	readonly chosen: AbsenceGroup;
	/** The first in the order chosen. */
	readonly rows: readonly Away[];
	/** The longest absence that ended by a return. */
	readonly longest: Away | null;
}

const orders: readonly AbsenceOrder[] = ['years', 'fled', 'returned', 'name'];

/** An absence with its length; nothing where there is none. */
const withYears = (absence: Absence | null | undefined): readonly Away[] =>
	absence ? [{ absence, years: yearsAway(absence) }] : [];

/** Whose years, and the order of the list; on a phone the picture has the room for their controls where the list unfolds. */
export function options({ groups, lists }: AbsenceData): OptionSchemas<typeof optionNames> {
	// A list tells the cases apart where one of them is on it.
	const isSplit = groups.listed.count > 0;
	return {
		group: {
			inPicture: true,
			kind: 'one_of',
			label: 'Cases',
			values: [
				{ value: 'all', label: 'All documented' },
				...(isSplit
					? [
							{ value: 'listed', label: lists.listed },
							{ value: 'others', label: lists.others }
						]
					: [])
			],
			initial: 'all'
		},
		sort: {
			inPicture: true,
			kind: 'one_of',
			label: 'Order',
			values: [
				{ value: 'years', label: 'Longest away first' },
				{ value: 'fled', label: 'Earliest flight first' },
				{ value: 'returned', label: 'Latest return first' },
				{ value: 'name', label: 'Name' }
			],
			initial: 'years'
		}
	};
}

/** Options `group` and `sort`. Pure. */
export function view(data: AbsenceData, { group: asked, sort }: Options): View {
	const group = asked === 'listed' || asked === 'others' ? asked : 'all';
	const order = orders.find((each) => each === sort) ?? 'years';
	const chosen = data.groups[group];
	const told = new Map(data.absences.map((absence) => [absence.id, absence]));
	return {
		dataDate: data.dataDate,
		sourceIds: chosen.sourceIds,
		allSources: chosen.allSources,
		data,
		group,
		order,
		chosen,
		rows: chosen.first[order].flatMap((id) => withYears(told.get(id))),
		longest: withYears(chosen.longestBack)[0] ?? null
	};
}
