import { dayAndMonth, range, spanText } from '../../dates/spanText.ts';
import type { AnnualTotal } from './annualTotal.ts';
import { extentOf } from './extentOf.ts';

/** The months that a total of one year covers: "full year", "Jan–Nov", "22 Jul – Dec"; "to Dec" where only the month of its end is known. */
export function monthsText(total: Pick<AnnualTotal, 'year' | 'from' | 'to'>): string {
	if (extentOf(total) === 'year') return 'full year';
	const to = dayAndMonth(total.to, 'last');
	if (total.from === null || total.to.length < total.from.length) return `to ${to}`;
	return range(dayAndMonth(total.from, 'first'), to);
}

/** The months of a total in brackets, for a sentence that names its year already: " (Jan–Nov)"; empty for a full year. */
export function monthsInBrackets(total: Pick<AnnualTotal, 'year' | 'from' | 'to'>): string {
	const months = monthsText(total);
	return months === 'full year' ? '' : ` (${months})`;
}

/** The span of a running total: "Jan 2014 – Oct 2017"; says where no source states its start. */
export function totalSpanText({ from, to }: Pick<AnnualTotal, 'from' | 'to'>): string {
	return `${spanText({ from, to })}${from === null ? ', start not stated' : ''}`;
}
