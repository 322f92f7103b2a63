import type { Absence, AbsenceData, options as optionNames } from '#scripts/derive/charts/years-at-large.ts';
import { dayInterval } from '#atlas/dates/partialDate.ts';
import { kaplanMeier, medianLength, type Step } from '#atlas/figures/kaplanMeier.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import type { ChartView } from '#src/chart/chart.ts';
import type { OptionSchema, Options } from '#src/state/options.ts';
import { yearsAway, type YearsAway } from './yearsAway.ts';

/** One absence with its length. */
export interface Away {
	readonly absence: Absence;
	readonly years: YearsAway;
}

/** The cases that a reader has chosen, in the order chosen. */
export interface View extends ChartView {
	readonly data: AbsenceData;
	readonly group: 'all' | 'listed' | 'others';
	readonly order: string;
	readonly rows: readonly Away[];
	readonly back: readonly Away[];
	/** Caught inside the home jurisdiction: their absence ended, but by no return from abroad. */
	readonly caught: readonly Away[];
	/** Not back when last reported. */
	readonly away: readonly Away[];
	/** The share estimated to be away for longer than so many years, where somebody came back or was caught. */
	readonly steps: readonly Step[];
	/** Years after which half are estimated to be back or caught; null where the estimate does not fall to a half. */
	readonly medianYears: number | null;
}

/** Whose years, and the order of the list; on a phone the picture has the room for their controls where the list unfolds. */
export function options({
	absences,
	lists
}: AbsenceData): Readonly<Record<(typeof optionNames)[number], OptionSchema>> {
	// A list tells the cases apart where one of them is on it.
	const isSplit = absences.some(({ listed }) => listed);
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

const byName = (a: Away, b: Away) => a.absence.name.localeCompare(b.absence.name, 'en');
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const flight = ({ absence }: Away) => dayInterval(absence.fled).first;
/** Those who are not back come last. */
const homecoming = ({ absence }: Away) =>
	absence.hasEnded && absence.returned !== null ? dayInterval(absence.returned).last : '';

const orders: Readonly<Record<string, (a: Away, b: Away) => number>> = {
	years: (a, b) => b.years.middle - a.years.middle,
	fled: (a, b) => byText(flight(a), flight(b)),
	returned: (a, b) => byText(homecoming(b), homecoming(a)),
	name: byName
};

/** Options `group` and `sort`. Pure. */
export function view(data: AbsenceData, { group: asked, sort = 'years' }: Options): View {
	const group = asked === 'listed' || asked === 'others' ? asked : 'all';
	const order = orders[sort] ?? byName;
	const rows = data.absences
		.filter(({ listed }) => group === 'all' || listed === (group === 'listed'))
		.map((absence) => ({ absence, years: yearsAway(absence) }))
		.toSorted((a, b) => order(a, b) || byName(a, b));
	const steps = kaplanMeier(
		rows.map(({ absence, years }) => ({ length: years.middle, hasEnded: absence.hasEnded }))
	);
	return {
		dataDate: data.dataDate,
		sourceIds: sourcesByUse(rows.map(({ absence }) => absence)),
		data,
		group,
		order: sort,
		rows,
		back: rows.filter(({ absence }) => absence.isBack),
		caught: rows.filter(({ absence }) => absence.hasEnded && !absence.isBack),
		away: rows.filter(({ absence }) => !absence.hasEnded),
		steps,
		medianYears: medianLength(steps)
	};
}
