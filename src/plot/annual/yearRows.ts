import { extentOf } from '#atlas/figures/annual/extentOf.ts';
import { preferredFigure } from '#atlas/figures/annual/preferredFigure.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import type { AnnualFigure, AnnualView } from './annualView.ts';
import { partText, withMonths, yearsName } from './words.ts';

/** What a chart says of a year beside its numbers. */
export interface YearRemarks<Figure extends AnnualFigure = AnnualFigure> {
	/** Figures that the title speaks of, by the id of their total, and what is said at their mark: "the most". */
	readonly named: ReadonlyMap<string, string>;
	/** Below the mark, at every width; null where there is nothing to say. */
	below(main: Figure | undefined, before: Figure | undefined, year: number): string | null;
	/** What is known of a part of the figure: never an addend. */
	among?(main: Figure): { readonly value: number; readonly text: string } | null;
	/** More beside the mark, where there is room; null where there is nothing to say. */
	beside?(year: number): string | null;
	/** Why a year that has a total has no figure. */
	open(year: number): string;
	/** What a year without any total says. */
	readonly missing: string;
}

/** One year, or several in a row of which nothing is known. Lengths are percent of the longest. */
export interface YearRow {
	/** "2016", or "2017–20". */
	readonly year: string;
	/** Solid for a full year, a ring for a part of it. */
	readonly mark: {
		readonly extent: 'year' | 'part';
		readonly percent: number;
		readonly text: string;
		/** Behind the number: the months that it covers, and why the title names it. */
		readonly said: string;
		readonly isNamed: boolean;
	} | null;
	/** The part of the figure that is counted apart: percent of the longest. */
	readonly among: number | null;
	/** Other counts of the same year. */
	readonly ticks: readonly { readonly key: string; readonly percent: number }[];
	/** What a hatched year says. */
	readonly missing: string | null;
	/** Below the mark at every width. */
	readonly below: string | null;
	/** Beside it, where there is room: what its ticks and its part are in numbers. */
	readonly beside: string | null;
}

/** What stands beside a mark in numbers, and what else is told of its year; null where there is nothing. */
function besideText(
	others: readonly AnnualFigure[],
	...told: readonly (string | null | undefined)[]
): string | null {
	const also = others.map(withMonths);
	const parts = [...told, also.length > 0 ? `also counted: ${listInSentence(also)}` : null];
	return parts.filter((part) => part != null).join('; ') || null;
}

/** Lays out a row for each year from the first total to the last that is over. Nothing is added, averaged or filled in. */
export function yearRows<Figure extends AnnualFigure>(
	{
		figures,
		scope,
		firstYear,
		lastYear
	}: Pick<AnnualView, 'scope' | 'firstYear' | 'lastYear'> & { readonly figures: readonly Figure[] },
	remarks: YearRemarks<Figure>
): readonly YearRow[] {
	if (figures.length === 0) return [];
	const longest = Math.max(...figures.map(({ value }) => value));
	const percent = (value: number) => Math.round((value / longest) * 1000) / 10;
	const rows: YearRow[] = [];
	let before: Figure | undefined;
	/** The first of the years in a row of which nothing is known. */
	let gap: number | null = null;
	for (let year = firstYear; year <= lastYear; year++) {
		const own = figures.filter(({ total }) => total.year === year);
		const main = preferredFigure(own)?.figure;
		const others = own.filter((figure) => figure !== main);
		const isOpen = !main && scope.yearly.some((total) => total.year === year);
		const isGap = !main && !isOpen;
		if (isGap && gap !== null) rows.pop();
		gap = isGap ? (gap ?? year) : null;
		const apart = (main && remarks.among?.(main)) ?? null;
		const named = main && remarks.named.get(main.total.id);
		rows.push({
			year: yearsName(gap ?? year, year),
			mark: main
				? {
						extent: extentOf(main.total),
						percent: percent(main.value),
						text: main.text,
						said: [partText(main.total), named ?? ''].filter((part) => part !== '').join(', '),
						isNamed: named !== undefined
					}
				: null,
			among: apart && percent(apart.value),
			ticks: others.map(({ total, value }) => ({ key: total.id, percent: percent(value) })),
			missing: isOpen ? remarks.open(year) : isGap ? remarks.missing : null,
			below: remarks.below(main, before, year),
			beside: besideText(others, apart?.text, remarks.beside?.(year))
		});
		before = main;
	}
	return rows;
}
