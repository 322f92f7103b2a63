import type {
	ReturnTotal,
	ReturnsByYearData,
	options as names
} from '#scripts/derive/charts/returns-by-year.ts';
import { personsText } from '#atlas/words/personsText.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import type { ChartView } from '#src/chart/chart.ts';
import { annualView, highest, type AnnualFigure, type AnnualView } from '#src/plot/annual/annualView.ts';
import { scopeOption } from '#src/plot/annual/scopeOption.ts';
import type { OptionSchemas, Options } from '#src/state/options.ts';

/** A total whose number of persons is known. */
export type Count = AnnualFigure<ReturnTotal>;

/** The counts of one campaign or body. */
export interface ReturnsByYearView extends ChartView, AnnualView<ReturnTotal> {
	/** The highest count within one year; undefined where no year has one. */
	readonly top: Count | undefined;
	/** The count of the latest full year that has one. */
	readonly latest: Count | undefined;
}

/** Who counts. */
export function options({ scopes }: ReturnsByYearData): OptionSchemas<typeof names> {
	return { scope: scopeOption(scopes) };
}

const read = (total: ReturnTotal): Count | null => {
	const { persons, exactness } = total;
	return persons === null ? null : { total, value: persons, text: personsText({ persons, exactness }) };
};

/** Reads the option `scope`. @throws when the data has no scope at all */
export function view(data: ReturnsByYearData, { scope }: Options): ReturnsByYearView {
	const annual = annualView(data, scope, read);
	return {
		...annual,
		dataDate: data.dataDate,
		sourceIds: sourcesByUse([...annual.scope.yearly, ...annual.scope.cumulative]),
		top: highest(annual.figures),
		latest: annual.whole.at(-1)
	};
}
