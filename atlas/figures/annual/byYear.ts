import { listInSentence } from '../../words/listInSentence.ts';

/** Claims year by year, rivals of a year beside each other: "2016: 908 (Jan–Nov) and 1,032; 2017: 1,300". Ascending. */
export function byYear<Claim extends { readonly year: number }>(
	claims: readonly Claim[],
	text: (claim: Claim) => string
): string {
	const years = [...new Set(claims.map(({ year }) => year))];
	return years
		.map((year) => `${year}: ${listInSentence(claims.filter((claim) => claim.year === year).map(text))}`)
		.join('; ');
}
