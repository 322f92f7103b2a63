import type {
	MoneyTotal,
	RecoveredByYearData,
	options as names
} from '#scripts/derive/charts/recovered-by-year.ts';
import { sumIn } from '#atlas/figures/annual/sumIn.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import type { ChartView } from '#src/chart/chart.ts';
import { annualView, highest, type AnnualView } from '#src/plot/annual/annualView.ts';
import { scopeOption } from '#src/plot/annual/scopeOption.ts';
import type { OptionSchemas, Options } from '#src/state/options.ts';
import { sumText, unitNames, type Sum } from './words.ts';

/** The sums of one campaign or body in one currency. */
export interface RecoveredByYearView extends ChartView, AnnualView<MoneyTotal> {
	/** ISO 4217 code of the currency shown, and of that in which the campaigns publish. */
	readonly currency: string;
	readonly ownCurrency: string;
	/** The greatest rise from one full year to the very next; null where there is none. */
	readonly rise: { readonly before: Sum; readonly after: Sum } | null;
	/** The highest sum within one year. */
	readonly top: Sum | undefined;
	/** Sums for one year that were published in another currency than the campaigns' own: rivals, never converted. */
	readonly foreign: readonly Sum[];
	/** The latest total of all years together, and what it is said to hold. */
	readonly latestTotal: RecoveredByYearData['latestTotal'];
}

const dollars = 'USD';

/** Who counts, and in which currency. */
export function options({ scopes, currency }: RecoveredByYearData): OptionSchemas<typeof names> {
	const converts = scopes.some(({ yearly }) => yearly.some((total) => total.dollars?.by === 'rate'));
	return {
		scope: scopeOption(scopes),
		currency: {
			kind: 'one_of',
			label: 'Currency',
			values: unitNames([currency, ...(converts && currency !== dollars ? [dollars] : [])]),
			initial: currency,
			asButtons: true
		}
	};
}

/** A sum as it was published. */
function published(total: MoneyTotal): Sum | null {
	const { amount, currency, exactness } = total;
	if (amount === null || currency === null) return null;
	return {
		total,
		value: amount,
		text: sumText(amount, currency, exactness),
		isRival: total.publisher !== null
	};
}

/** A sum in one currency, converted where that is dollars and a reader has asked for them. */
const readIn = (unit: string, converts: boolean) => (total: MoneyTotal) => {
	const value = sumIn(total, unit, converts);
	if (value === null) return null;
	return { total, value, text: sumText(value, unit, total.exactness), isRival: total.publisher !== null };
};

function greatestRise(whole: readonly Sum[]): RecoveredByYearView['rise'] {
	const rises = whole.flatMap((after) =>
		whole
			.filter(({ total, value }) => total.year === after.total.year - 1 && value < after.value)
			.map((before) => ({ before, after }))
	);
	const times = ({ before, after }: (typeof rises)[number]) => after.value / before.value;
	return rises.sort((a, b) => times(b) - times(a))[0] ?? null;
}

/** Reads the options `scope` and `currency`. @throws when the data has no scope at all */
export function view(data: RecoveredByYearData, { scope, currency }: Options): RecoveredByYearView {
	const own = data.currency;
	const isConverted = currency === dollars && own !== dollars;
	const shown = isConverted ? dollars : own;
	const annual = annualView(data, scope, readIn(shown, isConverted), published);
	const { yearly, cumulative } = annual.scope;
	const rates = yearly.flatMap((total) => (total.dollars?.by === 'rate' ? [total.dollars.rate] : []));
	return {
		...annual,
		dataDate: data.dataDate,
		sourceIds: sourcesByUse([
			...yearly,
			...cumulative,
			...rates,
			...(data.latestTotal ? [data.latestTotal] : [])
		]),
		currency: shown,
		ownCurrency: own,
		rise: greatestRise(annual.whole),
		top: highest(annual.figures),
		foreign: yearly.filter((total) => total.currency !== own).flatMap((total) => published(total) ?? []),
		latestTotal: data.latestTotal
	};
}
