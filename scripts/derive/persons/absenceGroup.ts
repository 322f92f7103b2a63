import { dayInterval } from '#atlas/dates/partialDate.ts';
import { kaplanMeier, medianLength, type Step } from '#atlas/figures/kaplanMeier.ts';
import type { Ending } from '#atlas/persons/ending.ts';
import { yearsAway, type YearsAway } from '#atlas/persons/yearsAway.ts';
import type { Tables } from '#atlas/rows.ts';
import { sourcesByUse, type KindCounts } from '#atlas/sources.ts';
import { kindsOfSources } from '../sources/kindsOfSources.ts';
import type { Absence } from './absence.ts';

/** The orders in which absences can be listed, the initial one first. */
export const absenceOrders = ['years', 'fled', 'returned', 'name'] as const;
export type AbsenceOrder = (typeof absenceOrders)[number];

/** Persons by how their absence ended, most first. */
export interface Ended {
	readonly length: number;
	readonly ends: readonly { readonly ending: Ending; readonly count: number }[];
}

/** What is told of some absences: in counts, as a curve, and by the first of each order. */
export interface AbsenceGroup {
	readonly count: number;
	readonly back: Ended;
	/** Caught inside the home jurisdiction: their absence ended, but by no return from abroad. */
	readonly caught: Ended;
	/** Not back when last reported. */
	readonly away: Ended;
	/** The earliest flight; null where there is nobody. */
	readonly firstFled: string | null;
	/** The share estimated to be away for longer than so many years; steps too close together to be drawn are one. */
	readonly steps: readonly Step[];
	/** Years after which half are estimated to be back or caught; null where the estimate does not fall to a half. */
	readonly medianYears: number | null;
	/** Years of those not back; those too close together to be drawn are one. */
	readonly lostYears: readonly number[];
	readonly longestYears: number;
	/** The longest absence that ended by a return. */
	readonly longestBack: Absence | null;
	/** Away with the law on their side; by name where they are few. */
	readonly free: { readonly count: number; readonly named: readonly Absence[] };
	/** Ids of the first, in each order. */
	readonly first: Readonly<Record<AbsenceOrder, readonly string[]>>;
	/** The sources of all, by kind, and those most used. */
	readonly allSources: KindCounts;
	readonly sourceIds: readonly string[];
}

/** How many absences can be told one by one, and how many are where they are more. */
const toldOneByOne = 100;
const firstOfMany = 50;
/** How many free ones are named; how many sources a line may choose from. */
const mostNamed = 5;
const namedSources = 12;
/** Places along the curve that the eye can tell apart, and those of ticks on it. */
const places = { steps: 1000, ticks: 200 };

type Away = { readonly absence: Absence; readonly years: YearsAway };

const byName = (a: Away, b: Away) => a.absence.name.localeCompare(b.absence.name, 'en');
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const flight = ({ absence }: Away) => dayInterval(absence.fled).first;
/** Those who are not back come last. */
const homecoming = ({ absence }: Away) =>
	absence.hasEnded && absence.returned !== null ? dayInterval(absence.returned).last : '';

const orders: Readonly<Record<AbsenceOrder, (a: Away, b: Away) => number>> = {
	years: (a, b) => b.years.middle - a.years.middle,
	fled: (a, b) => byText(flight(a), flight(b)),
	returned: (a, b) => byText(homecoming(b), homecoming(a)),
	name: byName
};

const withYears = (absences: readonly Absence[]): readonly Away[] =>
	absences.map((absence) => ({ absence, years: yearsAway(absence) }));

const inOrder = (all: readonly Away[], order: AbsenceOrder): readonly Absence[] =>
	all.toSorted((a, b) => orders[order](a, b) || byName(a, b)).map(({ absence }) => absence);

/** The longest absence first. */
export const longestFirst = (absences: readonly Absence[]) => inOrder(withYears(absences), 'years');

function ended(some: readonly Away[]): Ended {
	const ends = [...Map.groupBy(some, ({ absence }) => absence.ending)]
		.map(([ending, { length: count }]) => ({ ending, count }))
		.sort((a, b) => b.count - a.count);
	return { length: some.length, ends };
}

/** The last of those that fall on one of so many places between 0 and `longest`. */
function apart<Item>(
	items: readonly Item[],
	yearsOf: (item: Item) => number,
	longest: number,
	among: number
): readonly Item[] {
	return [...new Map(items.map((item) => [Math.round((yearsOf(item) / longest) * among), item])).values()];
}

const favourable: readonly Ending[] = ['allegations_not_established', 'protected_abroad'];

/** Counts absences, estimates how long they last, and takes the first of each order. */
export function absenceGroup(absences: readonly Absence[], sources: Tables['sources']): AbsenceGroup {
	const all = withYears(absences);
	const back = all.filter(({ absence }) => absence.isBack);
	const away = all.filter(({ absence }) => !absence.hasEnded);
	const free = away.filter(({ absence }) => favourable.includes(absence.ending));
	const steps = kaplanMeier(
		all.map(({ absence, years }) => ({ length: years.middle, hasEnded: absence.hasEnded }))
	);
	const medianYears = medianLength(steps);
	const longestYears = all.reduce((most, { years }) => Math.max(most, years.middle), 0);
	const drawn = new Set(apart(steps, ({ length }) => length, longestYears, places.steps));
	const lost = away.map(({ years }) => years.middle).toSorted((a, b) => a - b);
	const bySource = sourcesByUse(absences);
	const most = all.length > toldOneByOne ? firstOfMany : toldOneByOne;
	return {
		count: all.length,
		back: ended(back),
		caught: ended(all.filter(({ absence }) => absence.hasEnded && !absence.isBack)),
		away: ended(away),
		firstFled: absences.map(({ fled }) => fled).toSorted()[0] ?? null,
		steps: steps.filter((step) => drawn.has(step) || step.length === medianYears),
		medianYears,
		lostYears: apart(lost, (years) => years, longestYears, places.ticks),
		longestYears,
		longestBack: inOrder(back, 'years')[0] ?? null,
		free: {
			count: free.length,
			named: free.length > mostNamed ? [] : inOrder(free, 'years')
		},
		first: Object.fromEntries(
			absenceOrders.map((order) => [
				order,
				inOrder(all, order)
					.slice(0, most)
					.map(({ id }) => id)
			])
		) as Record<AbsenceOrder, string[]>,
		allSources: kindsOfSources(bySource, sources),
		sourceIds: bySource.slice(0, namedSources)
	};
}
