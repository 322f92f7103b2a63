import type { ReturnAfterFreeze } from '#scripts/derive/assets/returnAfterFreeze.ts';
import type { StageFigure } from '#scripts/derive/assets/stageFigure.ts';
import type { AffairStages } from '#scripts/derive/charts/frozen-to-returned.ts';
import { valuedText } from '#atlas/words/describeSum.ts';
import { withExactness } from '#atlas/words/exactness.ts';
import { formatMoney } from '#atlas/words/formatMoney.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';

/** A share in words: "57%", "all of it"; beyond the whole no percent, as it is then no share of the same money. */
function shareText(share: number): string {
	if (share > 1.005) return 'more than was frozen';
	if (share >= 0.995) return 'all of it';
	return share < 0.01 ? 'less than 1%' : `${Math.round(share * 100)}%`;
}

/**
 * What is known to have come back out of one place where money was frozen: "57%" where a source links the return to the
 * freeze, "57%, by place" where it is only the same affair and place.
 */
export function returnText({ share, isReturned, isAtLeast }: ReturnAfterFreeze): string {
	if (share !== null) {
		const remarks = [
			...(isAtLeast ? ['maybe more'] : []),
			...(share.comparedBy === 'place' ? ['by place'] : []),
			...(share.isConverted ? ['at the rates of their years'] : [])
		];
		return [shareText(share.of), ...remarks].join(', ');
	}
	if (isReturned) return 'sums cannot be compared';
	return isAtLeast ? 'only a sum that may overlap' : 'no return known';
}

/** How the dollars of a figure came about, where a rate or another day of valuation did: "at the rate of 2019". */
function ratesText({ counted }: StageFigure, rows: AffairStages['rows']): readonly string[] {
	const own = rows.filter(({ id }) => counted.includes(id));
	const years = own.flatMap(({ rateYear }) => rateYear ?? []);
	const valued = own.flatMap(({ valuedOn }) => valuedOn ?? []);
	const [year] = years;
	const [day] = valued;
	return [
		...(year === undefined
			? []
			: [years.length === 1 ? `at the rate of ${year}` : `${years.length} at the rates of their years`]),
		...(day === undefined
			? []
			: [valued.length === 1 ? valuedText(day) : `${valued.length} valued on another day`])
	];
}

/** A stage's figure in words, with how it came about: "$965 million (4 sums)", "$302 million (a total)",
 * "$458 million and about $150 million (not added)". */
export function figureText(figure: StageFigure, { rows }: Pick<AffairStages, 'rows'>): string {
	const { dollars, exactness, own, unknown, kind, tranches, counted } = figure;
	const inDollars = kind === 'places' ? tranches : dollars === null ? [] : [{ dollars, exactness }];
	const sums = [
		...inDollars.map((sum) => withExactness(formatMoney(sum.dollars, 'USD'), sum.exactness)),
		...own.map((sum) => withExactness(formatMoney(sum.amount, sum.currency), sum.exactness)),
		...(unknown > 0 ? ['an amount not known'] : [])
	];
	const remarks = [
		...(kind === 'total' ? ['a total'] : []),
		...(kind === 'overlap' ? ['may overlap'] : []),
		...(kind === 'places' && sums.length > 1 ? ['not added'] : []),
		...(kind === 'sum' && counted.length > 1 ? [`${counted.length} sums`] : []),
		...ratesText(figure, rows)
	];
	const text = sums.length === 1 && unknown > 0 ? 'amount not known' : listInSentence(sums);
	return remarks.length === 0 ? text : `${text} (${remarks.join(', ')})`;
}
