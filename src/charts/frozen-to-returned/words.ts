import type { ReturnAfterFreeze } from '#scripts/derive/assets/returnAfterFreeze.ts';
import type { StageFigure } from '#scripts/derive/assets/stageFigure.ts';
import type { AffairStages } from '#scripts/derive/charts/frozen-to-returned.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';

/** A share in words: "57%", "all of it"; beyond the whole no percent, as it is then no share of the same money. */
function shareText(share: number): string {
	if (share > 1.005) return 'more than was frozen';
	if (share >= 0.995) return 'all of it';
	return share < 0.01 ? 'less than 1%' : `${Math.round(share * 100)}%`;
}

/** What is known to have come back out of one place where money was frozen. */
export function returnText({ share, isReturned, isAtLeast }: ReturnAfterFreeze): string {
	if (share !== null) return isAtLeast ? `${shareText(share)}, maybe more` : shareText(share);
	if (isReturned) return 'sums cannot be compared';
	return isAtLeast ? 'only a sum that may overlap' : 'no return known';
}

/** A stage's figure in words, with how it came about: "$965 million (4 sums)", "$302 million (a total)",
 * "$458 million and $150 million (not added)". */
export function figureText(figure: StageFigure, { rows }: Pick<AffairStages, 'rows'>): string {
	const { dollars, own, unknown, kind, tranches, counted } = figure;
	const inDollars =
		kind === 'places' ? tranches.map((place) => place.dollars) : dollars === null ? [] : [dollars];
	const sums = [
		...inDollars.map((sum) => formatMoney(sum, 'USD')),
		...own.map(({ amount, currency }) => formatMoney(amount, currency)),
		...(unknown > 0 ? ['an amount not known'] : [])
	];
	const rate = rows.find(({ id, rateYear }) => rateYear !== null && counted.includes(id));
	const remarks = [
		...(kind === 'total' ? ['a total'] : []),
		...(kind === 'overlap' ? ['may overlap'] : []),
		...(kind === 'places' && sums.length > 1 ? ['not added'] : []),
		...(kind === 'sum' && counted.length > 1 ? [`${counted.length} sums`] : []),
		...(rate ? [`at the rate of ${rate.rateYear}`] : [])
	];
	const text = sums.length === 1 && unknown > 0 ? 'amount not known' : listInSentence(sums);
	return remarks.length === 0 ? text : `${text} (${remarks.join(', ')})`;
}
