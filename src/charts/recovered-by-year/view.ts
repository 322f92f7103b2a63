import type { MoneyTotal, RecoveredByYearData } from '#scripts/derive/charts/recovered-by-year.ts';
import type { ScopeTotals } from '#scripts/derive/annual/byScope.ts';
import { extentOf } from '#atlas/figures/annual/extentOf.ts';
import { yearsWithout } from '#atlas/figures/annual/yearsWithout.ts';
import type { Options } from '#src/state/options.ts';

/** A total whose sum is known. */
export type Sum = MoneyTotal & { readonly amount: number; readonly currency: string };

/** The totals of the chosen scope, worked out once for all parts of the model. */
export interface View {
	readonly data: RecoveredByYearData;
	readonly scope: ScopeTotals<MoneyTotal>;
	/** The scope's name without what stands in brackets: "Sky Net". */
	readonly name: string;
	/** Sums for one year in the campaigns' own currency, earliest year first, the shorter period first. */
	readonly sums: readonly Sum[];
	/** Those of them that cover the whole year. */
	readonly whole: readonly Sum[];
	/** Sums for one year that were published in another currency: rivals, never converted. */
	readonly foreign: readonly Sum[];
	/** The last year that is over on the day of the data. */
	readonly lastYear: number;
	/** Years of the panel for which no sum is known. */
	readonly without: readonly number[];
}

/** Whether a total gives a sum. */
export function isSum(total: MoneyTotal): total is Sum {
	return total.amount !== null && total.currency !== null;
}

/** Reads the option `scope`. @throws when the data has no scope at all */
export function view(data: RecoveredByYearData, options: Options): View {
	const scope = data.scopes.find((candidate) => candidate.scope === options.scope) ?? data.scopes[0];
	if (!scope) throw new Error('No published total of money recovered is in the data');
	const known = scope.yearly.filter(isSum).sort((a, b) => a.year - b.year || (a.to < b.to ? -1 : 1));
	const sums = known.filter(({ currency }) => currency === data.currency);
	const lastYear = Number(data.dataDate.slice(0, 4)) - 1;
	const firstYear = Math.min(...scope.yearly.map(({ year }) => year));
	return {
		data,
		scope,
		name: scope.label.replace(/ \(.*\)$/, ''),
		sums,
		whole: sums.filter((total) => extentOf(total) === 'year'),
		foreign: known.filter(({ currency }) => currency !== data.currency),
		lastYear,
		without: sums.length === 0 ? [] : yearsWithout(sums, firstYear, lastYear)
	};
}
