import { formatDate } from '#atlas/dates/formatDate.ts';
import { spanText } from '#atlas/dates/spanText.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import type { OfficialsDotsData, PublishedFigure } from '#scripts/derive/charts/officials-dots.ts';
import type { CountKey } from './view.ts';

/** "1982–2012"; of a number at one time "as of 2017". */
export function period({ from, to }: PublishedFigure): string {
	if (from === null && to !== null) return `as of ${formatDate(to)}`;
	return spanText({ from, to }) ?? 'period not stated';
}

/** What follows a count's number. */
export function countHead(key: CountKey, { returned }: OfficialsDotsData): string {
	switch (key) {
		case 'claim':
			return 'officials gone: a claim';
		case 'named':
			return 'officials we can name';
		case 'returned':
			return `${lowerFirst(returned?.countedAs ?? '')} returned`;
		case 'at_large':
			return 'officials still at large';
	}
}

/** Who counted, and which years. */
export function countSource(key: CountKey, { claim, returned, atLarge }: OfficialsDotsData): string {
	switch (key) {
		case 'claim':
			return `${claim.claimedBy ?? 'the press'}; ${period(claim)}`;
		case 'named':
			return 'this atlas, any year; back or not';
		case 'returned':
			return returned ? `official total, ${lowerFirst(returned.countedBy)}; ${period(returned)}` : '';
		case 'at_large':
			return atLarge ? `${atLarge.claimedBy ?? 'authorities'}, ${period(atLarge)}` : '';
	}
}

/** Where a phone draws a count in larger dots, so that it can be seen at all. */
export const drawnLarger = 'drawn larger, to be seen';
export const namesHead = 'Names, by where the person worked';
/** After the first names of many. */
export const furtherNames = (count: number) => `and ${formatCount(count)} more: see the table`;
