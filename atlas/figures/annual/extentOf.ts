import type { AnnualTotal } from './annualTotal.ts';

/** Whether a total of a year covers all of it. A last day known to its month only may lie before the year's end. */
export function extentOf({ year, from, to }: Pick<AnnualTotal, 'year' | 'from' | 'to'>): 'year' | 'part' {
	if (from === `${year}-01` && to === `${year}-12`) return 'year';
	const begins = [`${year}`, `${year}-01`, `${year}-01-01`].includes(from ?? '');
	return begins && [`${year}`, `${year}-12-31`].includes(to) ? 'year' : 'part';
}
