import type { AnnualTotal } from '#atlas/figures/annual/annualTotal.ts';
import { extentOf } from '#atlas/figures/annual/extentOf.ts';
import { monthsText } from '#atlas/figures/annual/periodText.ts';

/** A total of one year, with the figure that the panel shows of it. */
export interface YearEntry {
	readonly total: AnnualTotal;
	/** Null where the source leaves this figure open. */
	readonly value: number | null;
	/** The figure in words; why there is none where `value` is null. */
	readonly text: string;
	/** What is known of a part of the figure: never an addend. */
	readonly part?: { readonly value: number; readonly text: string };
	/** What the figure does not say. */
	readonly remark: string | null;
	/** True where the remark must be read with the figure at every width. */
	readonly remarkAlways?: boolean;
}

/** A bar: one published total. Lengths are percent of the longest bar. */
export interface TotalBar {
	readonly key: string;
	readonly period: string;
	readonly extent: 'year' | 'part';
	readonly percent: number;
	readonly text: string;
	readonly part: { readonly percent: number; readonly text: string } | null;
	readonly remark: string | null;
	readonly remarkAlways: boolean;
}

/** One year with its rival totals side by side, or years for which there is no figure. */
export interface YearRow {
	/** "2016", or "2017–2020" for a gap of several years. */
	readonly year: string;
	readonly bars: readonly TotalBar[];
	/** What is missing of the year, and what is to be said of that; null where nothing is. */
	readonly missing: { readonly text: string; readonly remark: string | null } | null;
}

const lastsLonger = (a: YearEntry, b: YearEntry) =>
	a.total.to.localeCompare(b.total.to) || (a.value ?? 0) - (b.value ?? 0);

function bar({ total, value, text, part, remark, remarkAlways }: YearEntry, longest: number): TotalBar {
	const percent = (figure: number) => (longest === 0 ? 0 : Math.round((figure / longest) * 1000) / 10);
	return {
		key: total.id,
		period: monthsText(total),
		extent: extentOf(total),
		percent: percent(value ?? 0),
		text,
		part: part ? { percent: percent(part.value), text: part.text } : null,
		remark,
		remarkAlways: remarkAlways === true
	};
}

/** Of a year with figures for a part only, the total of the whole that leaves the figure open. */
function openYear(entries: readonly YearEntry[]): YearEntry | undefined {
	const whole = entries.filter(({ total }) => extentOf(total) === 'year');
	return whole.some(({ value }) => value !== null) ? undefined : whole[0];
}

/**
 * Lays out every year from the first total to `lastYear`: rival totals of a year below each other, the shorter period
 * first, a year without a figure as a gap. Nothing is added, averaged or filled in.
 * @param notFound what a gap says
 */
export function yearPanel(
	entries: readonly YearEntry[],
	lastYear: number,
	notFound = 'no figure found'
): readonly YearRow[] {
	const longest = Math.max(0, ...entries.map(({ value }) => value ?? 0));
	const years = entries.map(({ total }) => total.year);
	const first = Math.min(...years);
	const rows: YearRow[] = [];
	let gap: number | null = null;
	for (let year = first; year <= Math.max(lastYear, ...years); year++) {
		const own = entries.filter(({ total }) => total.year === year);
		const known = own.filter(({ value }) => value !== null).sort(lastsLonger);
		if (own.length > 0) {
			gap = null;
			const open = known.length > 0 ? openYear(own) : own[0];
			rows.push({
				year: String(year),
				bars: known.map((entry) => bar(entry, longest)),
				missing: open ? { text: open.text, remark: open.remark } : null
			});
		} else {
			if (gap !== null) rows.pop();
			gap ??= year;
			rows.push({
				year: gap === year ? `${year}` : `${gap}–${year}`,
				bars: [],
				missing: { text: notFound, remark: null }
			});
		}
	}
	return rows;
}
