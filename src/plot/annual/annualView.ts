import type { AnnualTotal } from '#atlas/figures/annual/annualTotal.ts';
import { extentOf } from '#atlas/figures/annual/extentOf.ts';
import { byEnd, type FigureOfYear } from '#atlas/figures/annual/preferredFigure.ts';
import { yearsWithout } from '#atlas/figures/annual/yearsWithout.ts';
import type { ScopeTotals } from '#scripts/derive/annual/byScope.ts';

/** The number that a chart takes out of a published total. */
export interface AnnualFigure<Total extends AnnualTotal = AnnualTotal> extends FigureOfYear {
	readonly total: Total;
	/** As exact as its source gives it: "1,335", "more than ¥16.7 billion". */
	readonly text: string;
}

/** The published totals of one campaign or body, as a chart reads them. */
export interface AnnualView<Total extends AnnualTotal = AnnualTotal> {
	readonly scope: ScopeTotals<Total>;
	/** The scope's name without what stands in brackets: "Sky Net". */
	readonly name: string;
	/** Figures of one year or a part of it, earliest first, the shorter period first. */
	readonly figures: readonly AnnualFigure<Total>[];
	/** Those of them that cover the whole year, rivals aside. */
	readonly whole: readonly AnnualFigure<Total>[];
	/** Running totals over several years, by the end of their count. */
	readonly running: readonly AnnualFigure<Total>[];
	/** The first year with a figure, and the last that is over on the day of the data or has a total. */
	readonly firstYear: number;
	readonly lastYear: number;
	/** The years from the first total on that have no figure; empty where none has. */
	readonly without: readonly number[];
}

/** How a chart takes a figure out of a total; null where the source leaves it open. */
export type ReadFigure<Total extends AnnualTotal> = (total: Total) => AnnualFigure<Total> | null;

/**
 * Reads the totals of one scope. No two are ever added.
 * @param scope the code that a reader chose; any other stands for the first
 * @param dataDate `YYYY-MM-DD`
 * @throws when there is no scope at all
 */
export function annualView<Total extends AnnualTotal>(
	{ scopes, dataDate }: { readonly scopes: readonly ScopeTotals<Total>[]; readonly dataDate: string },
	scope: string | undefined,
	read: ReadFigure<Total>,
	readRunning: ReadFigure<Total> = read
): AnnualView<Total> {
	const chosen = scopes.find((candidate) => candidate.scope === scope) ?? scopes[0];
	if (!chosen) throw new Error('The data has no published total');
	const figures = chosen.yearly.flatMap((total) => read(total) ?? []).toSorted(byEnd);
	const years = chosen.yearly.map(({ year }) => year);
	const firstYear = figures[0]?.total.year ?? Math.min(...years);
	const lastYear = Math.max(Number(dataDate.slice(0, 4)) - 1, ...years);
	return {
		scope: chosen,
		name: chosen.label.replace(/ \(.*\)$/, ''),
		figures,
		whole: figures.filter(({ total, isRival }) => !isRival && extentOf(total) === 'year'),
		running: chosen.cumulative.flatMap((total) => readRunning(total) ?? []).toSorted(byEnd),
		firstYear,
		lastYear,
		without:
			figures.length === 0
				? []
				: yearsWithout(
						figures.map(({ total }) => total),
						Math.min(...years),
						lastYear
					)
	};
}

/** The highest of some figures, the first of equals. */
export function highest<Figure extends AnnualFigure>(figures: readonly Figure[]): Figure | undefined {
	return figures.toSorted((a, b) => b.value - a.value)[0];
}
