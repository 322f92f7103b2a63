import { shareClass } from '#atlas/money/shareClass.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { sumsText } from '#atlas/words/sumsText.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import type { Freeze } from '#scripts/derive/assets/freeze.ts';
import type { PlaceInFigure } from '#scripts/derive/assets/placeInFigure.ts';
import type { ReturnAfterFreeze } from '#scripts/derive/assets/returnAfterFreeze.ts';

/** A share in words: "57%", "all of it"; beyond the whole no percent, as it is then no share of the same money. */
function shareText(share: number): string {
	const found = shareClass(share);
	if (found === 'more') return 'more than was frozen';
	if (found === 'all') return 'all of it';
	return share < 0.01 ? 'less than 1%' : `${Math.round(share * 100)}%`;
}

/**
 * What is known to have come back out of one place where money was frozen: "57%" where a source links the return to the
 * freeze, "57%, by place" where it is only the same case and place.
 */
export function returnText({ share, isReturned, isAtLeast }: Omit<ReturnAfterFreeze, 'holding'>): string {
	if (share !== null) {
		const remarks = [
			...(isAtLeast ? ['maybe more'] : []),
			...(share.comparedBy === 'place' ? ['by place'] : []),
			...(share.isConverted ? ['at the rates of their years'] : [])
		];
		return [shareText(share.of), ...remarks].join(', ');
	}
	if (isReturned) return 'something, but the sums cannot be compared';
	return isAtLeast ? 'only a sum that may repeat another' : 'nothing known';
}

/** The same in a sentence, to be heard: "57% of it is known to have come back". */
export function returnSentence({ share, isReturned, isAtLeast }: Omit<ReturnAfterFreeze, 'holding'>): string {
	if (share === null) {
		if (isReturned) return 'something came back, but the sums cannot be compared';
		return isAtLeast
			? 'a sum that came back may repeat another'
			: 'nothing is known to have come back from the same place';
	}
	const found = shareClass(share.of);
	const part = found === 'more' || found === 'all' ? shareText(share.of) : `${shareText(share.of)} of it`;
	const known = share.comparedBy === 'place' ? `money worth ${part}` : part;
	const from = share.comparedBy === 'place' ? ' from the same place' : '';
	return `${known}${isAtLeast ? ', maybe more,' : ''} is known to have come back${from}`;
}

/** The sentences on a freeze's card. */
export function cardLines(freeze: Freeze, nameOf: (iso3: string) => string): readonly string[] {
	const claimed = listInSentence(freeze.requesting.map((iso3) => withArticle(nameOf(iso3))));
	const when = freeze.year === null ? '' : ` in ${freeze.year}`;
	const forWhom = claimed === '' ? 'claimant not named' : `claimed for ${claimed}`;
	return [
		`Frozen in ${withArticle(nameOf(freeze.holding))}${when}, ${forWhom}: ${sumsText(freeze.frozen)}.`,
		`Known to have come back from there: ${returnText(freeze)}.`
	];
}

export const freezesHead = 'Freezes abroad';
export const returnedText = 'with a return from the same place';
export const mayOverlapText = 'with a sum that may repeat another';
export const noneText = 'with none known';
export const sharesHead = 'How much came back, where both sums are known';
export const inPartText = 'in part, 0 to 100%';
export const allText = 'all of it';
export const moreText = 'more';
export const linkedText = 'linked by a source';
export const byPlaceText = 'by place';
export const listHead = 'Each known share, by case';
/** After the first shares of many. */
export const furtherShares = (count: number) => `and ${formatCount(count)} more`;

/** What a table says of a row's place in the figure of its stage. */
export const placeTexts: Readonly<Record<PlaceInFigure, string>> = {
	counted: 'yes',
	counted_total: 'yes, a total',
	counted_overlap: 'yes; may overlap',
	payment: 'a payment by a firm or bank, not returned money: in no figure',
	may_contain_payments: 'may contain payments by firms and banks: not added',
	lesser_total: 'contains other rows, which add up to more: not added',
	overlap: 'may repeat money of another row: not added',
	within_total: 'within the total, or beside it: not added',
	further_freeze: 'a further freeze in the same place: not added'
};
