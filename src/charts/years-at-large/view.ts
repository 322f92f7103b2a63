import type { Absence, AbsenceData } from '#scripts/derive/charts/years-at-large.ts';
import { dayInterval } from '#atlas/dates/partialDate.ts';
import type { Options } from '#src/state/options.ts';
import { median, yearsAway, type YearsAway } from './yearsAway.ts';

/** One absence with its length. */
export interface Away {
	readonly absence: Absence;
	readonly years: YearsAway;
}

/** The cases that a reader has chosen, in the order chosen. */
export interface View {
	readonly data: AbsenceData;
	readonly group: 'all' | 'listed' | 'others';
	readonly rows: readonly Away[];
	readonly back: readonly Away[];
	/** Caught inside the home jurisdiction: their absence ended, but by no return from abroad. */
	readonly caught: readonly Away[];
	readonly away: readonly Away[];
	/** Years of those who came back: half of them were away for longer; null where nobody did. */
	readonly medianYears: number | null;
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

/** Reads the options `group` and `sort`. */
export function view(data: AbsenceData, options: Options): View {
	const group = options.group === 'listed' || options.group === 'others' ? options.group : 'all';
	const order = orders[options.sort ?? ''] ?? byName;
	const rows = data.absences
		.filter(({ listed }) => group === 'all' || listed === (group === 'listed'))
		.map((absence) => ({ absence, years: yearsAway(absence, data.dataDate) }))
		.toSorted((a, b) => order(a, b) || byName(a, b));
	const back = rows.filter(({ absence }) => absence.isBack);
	return {
		data,
		group,
		rows,
		back,
		caught: rows.filter(({ absence }) => absence.hasEnded && !absence.isBack),
		away: rows.filter(({ absence }) => !absence.hasEnded),
		medianYears: median(back.map(({ years }) => years.middle))
	};
}
