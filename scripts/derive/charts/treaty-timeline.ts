import { leastConfidence } from '#atlas/confidence.ts';
import type { Tables, TreatiesRow } from '#atlas/rows.ts';
import { countInstruments } from '#atlas/instruments/countInstruments.ts';
import { dayInterval } from '#atlas/dates/partialDate.ts';
import { forceBounds } from '#atlas/instruments/forceBounds.ts';
import type { InstrumentType } from '#atlas/instruments/instrument.ts';
import { shownSignedOn } from '#atlas/instruments/shownSignedOn.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { categoriesOf } from '../categoriesOf.ts';
import { labelOf, remarkOn } from '../labelOf.ts';
import { measureCoverage, rowsOf, type KnownRows } from '../coverage/measureCoverage.ts';
import { transfersOfReport } from '../instruments/transfersOfReport.ts';
import { countStates, stepsOf, type StateCount } from '../timeline/countStates.ts';

/** What came about in one year with the instruments of one type, and their count at its end. */
export interface TimelineYear {
	readonly year: number;
	/** On 31 December, or on the day of the data in its own year. */
	readonly count: StateCount;
	/** Names of the partners whose instrument a source first shows as signed in this year. */
	readonly signed: readonly string[];
	/** Names of the partners whose instrument a source first shows as in force in this year. */
	readonly inForce: readonly string[];
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** A date on which a source says of several instruments that they are in force, and not since when. */
export interface ListDate {
	/** As exact as known. */
	readonly date: string;
	/** The day from which the picture shows them in force, `YYYY-MM-DD`. */
	readonly day: string;
	readonly count: number;
}

/** The instruments of one type and one party through time. */
export interface TimelineType {
	readonly type: InstrumentType;
	/** Name of the party where it is not the home jurisdiction: such instruments are never counted with its own. */
	readonly otherParty: string | null;
	/** What the descriptor calls it. */
	readonly label: string;
	/** What the descriptor says of it beside; null where it says nothing. */
	readonly remark: string | null;
	readonly steps: readonly StateCount[];
	/** Years in which something came about, earliest first. */
	readonly years: readonly TimelineYear[];
	/** The earliest of the known signatures. */
	readonly first: { readonly date: string; readonly partner: string } | null;
	/** How many were signed on a day that no source tells. */
	readonly undated: number;
	/** Partners with an instrument of which no source says that it was signed. */
	readonly uncounted: readonly string[];
	/** How many were in force on a day by a source that does not say since when. */
	readonly since: number;
	/** Dates of lists by which several are first known to be in force, those of most first: no event of that day. */
	readonly lists: readonly ListDate[];
}

/** What the count of instruments through time needs. */
export interface TreatyTimelineData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	readonly homeName: string;
	/** In the descriptor's order, those of other parties last. */
	readonly types: readonly TimelineType[];
	/** How many instruments there are where a source says so. */
	readonly known: readonly KnownRows[];
	/** The report behind the atlas names partners of transfer treaties: how many, and how many had signed when it appeared. */
	readonly report: { readonly published: string; readonly named: number; readonly signed: number } | null;
}

type Used = Pick<Tables, 'treaties' | 'countries' | 'destinations' | 'cases' | 'estimates'>;

/** The first day on which an instrument is known to have been in force; null where it never was. */
function shownInForceOn(row: TreatiesRow): string | null {
	const dates = [row.entered_into_force, row.in_force_by].flatMap((date) => date ?? []);
	return dates.map((date) => dayInterval(date).last).sort()[0] ?? null;
}

function yearsOf(
	rows: readonly TreatiesRow[],
	nameOf: (iso3: string) => string,
	dataDate: string
): readonly TimelineYear[] {
	const signedIn = (row: TreatiesRow) => Number(shownSignedOn(row, dataDate)?.slice(0, 4));
	const forceIn = (row: TreatiesRow) => Number(shownInForceOn(row)?.slice(0, 4));
	const endedIn = (row: TreatiesRow) => Number((row.suspended ?? row.terminated)?.slice(0, 4));
	const years = new Set(rows.flatMap((row) => [signedIn(row), forceIn(row), endedIn(row)]));
	return [...years]
		.filter((year) => !Number.isNaN(year))
		.sort((a, b) => a - b)
		.map((year) => {
			const moved = rows.filter((row) => [signedIn(row), forceIn(row), endedIn(row)].includes(year));
			const names = (some: readonly TreatiesRow[]) =>
				some.map((row) => nameOf(row.partner_iso3)).sort((a, b) => a.localeCompare(b, 'en'));
			const end = `${year}-12-31`;
			return {
				year,
				count: countStates(rows, end < dataDate ? end : dataDate, dataDate),
				signed: names(rows.filter((row) => signedIn(row) === year)),
				inForce: names(rows.filter((row) => forceIn(row) === year)),
				sourceIds: [...new Set(moved.flatMap((row) => row.source_ids))],
				confidence: leastConfidence(moved)
			};
		});
}

/** The dates by which at least two are first known to be in force without their own date. */
function listDates(rows: readonly TreatiesRow[], dataDate: string): readonly ListDate[] {
	const listed = rows.flatMap((row) => {
		const { in_force_by: date, entered_into_force: entered } = row;
		if (date === null || entered !== null) return [];
		const day = dayInterval(date).last;
		return forceBounds(row, dataDate).certainFrom === day ? [{ date, day }] : [];
	});
	return [...Map.groupBy(listed, ({ date }) => date)]
		.map(([date, same]) => ({ date, day: dayInterval(date).last, count: same.length }))
		.filter(({ count }) => count > 1)
		.sort((a, b) => b.count - a.count || (a.date < b.date ? -1 : 1));
}

function timelineType(
	kind: Pick<TimelineType, 'type' | 'otherParty' | 'label' | 'remark'>,
	rows: Used['treaties'],
	{ nameOf, dataDate }: { readonly nameOf: (iso3: string) => string; readonly dataDate: string }
): TimelineType {
	const dated = rows.flatMap(({ signed, partner_iso3 }) =>
		signed === null ? [] : [{ date: signed, partner: nameOf(partner_iso3) }]
	);
	const counted = rows.filter((row) => shownSignedOn(row, dataDate) !== null);
	return {
		...kind,
		steps: stepsOf(rows, dataDate),
		years: yearsOf(rows, nameOf, dataDate),
		first: dated.sort((a, b) => (a.date < b.date ? -1 : 1))[0] ?? null,
		undated: counted.filter(({ signed }) => signed === null).length,
		uncounted: rows.filter((row) => !counted.includes(row)).map((row) => nameOf(row.partner_iso3)),
		since: counted.filter(
			({ entered_into_force, status }) => entered_into_force === null && status === 'in_force'
		).length,
		lists: listDates(counted, dataDate)
	};
}

/** The parties to the instruments, the home jurisdiction first. */
function partiesOf(treaties: Used['treaties'], home: string): readonly string[] {
	return [...new Set([home, ...treaties.map(({ party_iso3 }) => party_iso3).toSorted()])];
}

/**
 * Types of bilateral instruments with their counts through time: signed, and of those in force as far as is known. Null
 * where there is no instrument.
 */
export function derive(tables: Used, descriptor: Descriptor): TreatyTimelineData | null {
	if (tables.treaties.length === 0) return null;
	const names = new Map(tables.countries.map((row) => [row.iso3, row.name]));
	const nameOf = (iso3: string) => names.get(iso3) ?? iso3;
	const dataDate = descriptor.created.slice(0, 10);
	const resource = descriptor.resources.find(({ name }) => name === 'treaties');
	const codes = categoriesOf(descriptor, 'treaties', 'type').map(({ value }) => value as InstrumentType);
	const home = descriptor.home.iso3;
	const report = transfersOfReport(tables, descriptor.home);
	const reportDay = report && dayInterval(report.published).last;
	return {
		dataDate,
		homeName: nameOf(home),
		types: partiesOf(tables.treaties, home).flatMap((party) =>
			codes.flatMap((type) => {
				const rows = tables.treaties.filter((row) => row.type === type && row.party_iso3 === party);
				if (rows.length === 0) return [];
				const otherParty = party === home ? null : nameOf(party);
				const label = labelOf(descriptor, 'treaties', 'type', type);
				const remark = remarkOn(descriptor, 'treaties', 'type', type);
				return [timelineType({ type, otherParty, label, remark }, rows, { nameOf, dataDate })];
			})
		),
		known: resource ? measureCoverage(resource, rowsOf(tables, 'treaties')).known : [],
		report: report && {
			published: report.published,
			named: countInstruments(report.rows).partners,
			signed: countInstruments(
				report.rows.filter((row) => (shownSignedOn(row, dataDate) ?? '9999') <= (reportDay ?? ''))
			).partners
		}
	};
}
