import type { MoneyClaim } from '#scripts/derive/charts/recovered-by-year.ts';
import { extentOf } from '#atlas/figures/annual/extentOf.ts';
import { remarkOf } from '#src/figures/annual/remarkOf.ts';
import type { YearEntry } from '#src/figures/annual/yearPanel.ts';
import { sumText } from './sumText.ts';
import { isSum, type View } from './view.ts';

/** What a figure must not be read without: that it is weak, or that another was published for the same whole year. */
function needsRemark(claim: MoneyClaim, { whole }: View): boolean {
	const rivals = whole.filter(({ year }) => year === claim.year).length;
	return claim.confidence === 'low' || (extentOf(claim) === 'year' && rivals > 1);
}

/** The sums as published, in the campaigns' own currency. Those in another currency are not converted into it. */
export function publishedEntries(view: View): readonly YearEntry[] {
	const own = view.scope.yearly.filter(
		({ currency }) => currency === null || currency === view.data.currency
	);
	return own.map((claim) => ({
		claim,
		value: claim.amount,
		text: isSum(claim) ? sumText(claim, claim) : 'no sum of this kind given',
		remark: remarkOf(claim.note, 'money'),
		remarkAlways: needsRemark(claim, view)
	}));
}

/**
 * The sums in dollars: at the average rate of their year where one is sourced, and beside them those that were published
 * in dollars. Without a rate there is no bar.
 */
export function dollarEntries({ scope, sums, foreign }: View): readonly YearEntry[] {
	const open = scope.yearly.filter((claim) => !isSum(claim));
	return [
		...open.map((claim) => ({ claim, value: null, text: 'no sum of this kind given', remark: null })),
		...sums.map((claim): YearEntry => {
			const { dollars } = claim;
			if (!dollars) return { claim, value: null, text: 'no sourced rate', remark: null };
			return {
				claim,
				value: dollars.dollars,
				text: sumText(claim, { amount: dollars.dollars, currency: 'USD' }),
				remark:
					dollars.by === 'rate' ? `At ${dollars.rate.unitsPerDollar} ${claim.currency} to the dollar` : null
			};
		}),
		...foreign
			.filter(({ currency }) => currency === 'USD')
			.map((claim) => ({
				claim,
				value: claim.amount,
				text: sumText(claim, claim),
				remark: `Published in dollars by: ${claim.publisher ?? 'publisher not known'}; not converted here`,
				remarkAlways: true
			}))
	];
}
