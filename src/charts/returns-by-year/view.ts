import type { ReturnTotal, ReturnsByYearData } from '#scripts/derive/charts/returns-by-year.ts';
import type { ScopeTotals } from '#scripts/derive/annual/byScope.ts';
import { extentOf } from '#atlas/figures/annual/extentOf.ts';
import { yearsWithout } from '#atlas/figures/annual/yearsWithout.ts';
import type { Options } from '#src/state/options.ts';

/** A total whose number of persons is known. */
export type Counted = ReturnTotal & { readonly persons: number };

/** The totals of the chosen scope, worked out once for all parts of the model. */
export interface View {
	readonly data: ReturnsByYearData;
	readonly scope: ScopeTotals<ReturnTotal>;
	/** The scope's name without what stands in brackets: "Sky Net". */
	readonly name: string;
	/** Totals of one year with a number, earliest year first, the shorter period first. */
	readonly counted: readonly Counted[];
	/** Those of them that cover the whole year. */
	readonly whole: readonly Counted[];
	/** The last year that is over on the day of the data. */
	readonly lastYear: number;
	/** Years of the panel for which no number is known. */
	readonly without: readonly number[];
}

/** Whether a total says how many. */
export function isCounted(total: ReturnTotal): total is Counted {
	return total.persons !== null;
}

const firstYear = (totals: readonly ReturnTotal[]) => Math.min(...totals.map(({ year }) => year));

/** Reads the option `scope`. @throws when the data has no scope at all */
export function view(data: ReturnsByYearData, options: Options): View {
	const scope = data.scopes.find((candidate) => candidate.scope === options.scope) ?? data.scopes[0];
	if (!scope) throw new Error('No published total of persons returned is in the data');
	const counted = scope.yearly.filter(isCounted).sort((a, b) => a.year - b.year || (a.to < b.to ? -1 : 1));
	const lastYear = Number(data.dataDate.slice(0, 4)) - 1;
	return {
		data,
		scope,
		name: scope.label.replace(/ \(.*\)$/, ''),
		counted,
		whole: counted.filter((total) => extentOf(total) === 'year'),
		lastYear,
		without: counted.length === 0 ? [] : yearsWithout(counted, firstYear(scope.yearly), lastYear)
	};
}
