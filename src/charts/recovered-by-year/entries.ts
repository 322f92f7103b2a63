import type { MoneyTotal } from '#scripts/derive/charts/recovered-by-year.ts';
import { extentOf } from '#atlas/figures/annual/extentOf.ts';
import { joinRemarks } from '#atlas/words/joinRemarks.ts';
import type { YearEntry } from '#src/plot/annual/yearPanel.ts';
import { sumText } from './sumText.ts';
import { isSum, type View } from './view.ts';

/** What a figure must not be read without: that it is weak, or that another was published for the same whole year. */
function needsRemark(total: MoneyTotal, { whole }: View): boolean {
	const rivals = whole.filter(({ year }) => year === total.year).length;
	return total.confidence === 'low' || (extentOf(total) === 'year' && rivals > 1);
}

/** What is to be known of a sum. */
export const remarkOn = ({ moneyNote, note }: MoneyTotal) => joinRemarks(moneyNote, note);

/** The sums as published, in the campaigns' own currency. Those in another currency are not converted into it. */
export function publishedEntries(view: View): readonly YearEntry[] {
	const own = view.scope.yearly.filter(
		({ currency }) => currency === null || currency === view.data.currency
	);
	return own.map((total) => ({
		total,
		value: total.amount,
		text: isSum(total) ? sumText(total, total) : 'no sum of this kind given',
		remark: remarkOn(total),
		remarkAlways: needsRemark(total, view)
	}));
}

/**
 * The sums in dollars: at the average rate of their year where one is sourced, and beside them those that were published
 * in dollars. Without a rate there is no bar.
 */
export function dollarEntries({ scope, sums, foreign }: View): readonly YearEntry[] {
	const open = scope.yearly.filter((total) => !isSum(total));
	return [
		...open.map((total) => ({ total, value: null, text: 'no sum of this kind given', remark: null })),
		...sums.map((total): YearEntry => {
			const { dollars } = total;
			if (!dollars) return { total, value: null, text: 'no sourced rate', remark: null };
			return {
				total,
				value: dollars.dollars,
				text: sumText(total, { amount: dollars.dollars, currency: 'USD' }),
				remark:
					dollars.by === 'rate' ? `At ${dollars.rate.unitsPerDollar} ${total.currency} to the dollar` : null
			};
		}),
		...foreign
			.filter(({ currency }) => currency === 'USD')
			.map((total) => ({
				total,
				value: total.amount,
				text: sumText(total, total),
				remark: `Published in dollars by: ${total.publisher ?? 'publisher not known'}; not converted here`,
				remarkAlways: true
			}))
	];
}
