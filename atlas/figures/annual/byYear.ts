import { listInSentence } from '../../words/listInSentence.ts';

/** Totals year by year, rivals of a year beside each other: "2016: 908 (Jan–Nov) and 1,032; 2017: 1,300". Ascending. */
export function byYear<Total extends { readonly year: number }>(
	totals: readonly Total[],
	text: (total: Total) => string
): string {
	const years = [...new Set(totals.map(({ year }) => year))];
	return years
		.map((year) => `${year}: ${listInSentence(totals.filter((total) => total.year === year).map(text))}`)
		.join('; ');
}
