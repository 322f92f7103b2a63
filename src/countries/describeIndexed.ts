import { plainText } from '#atlas/words/plainText.ts';
import type { IndexedCountry } from '#scripts/derive/pages/country-index.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { counted } from '#atlas/words/counted.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';

/** One line on what the tables know of a jurisdiction. Persons are those of the documented cases. */
export function describeIndexed(country: IndexedCountry): string {
	const { inForce, notInForce, reported, back, counts, moneyRows, payments, milestones, isHome } = country;
	const law =
		inForce.length > 0
			? `${listInSentence(inForce.map(lowerFirst))} in force`
			: notInForce > 0
				? 'no instrument known to be in force'
				: 'no instrument in the tables';
	const parts = [
		isHome ? 'the home jurisdiction' : law,
		...(reported + back > 0 ? [`${counted(reported, 'person')} reported there, ${back} back`] : []),
		...(counts > 0 ? [counted(counts, 'published count')] : []),
		...(moneyRows > 0 ? [`${counted(moneyRows, 'row')} on money`] : []),
		...(payments > 0 ? [`${counted(payments, 'payment')} by firms or banks`] : []),
		...(milestones > 0 ? [counted(milestones, 'milestone')] : [])
	];
	return upperFirst(parts.join('; '));
}

/** Whether a jurisdiction answers to a text: any part of its name in either script, or its whole code. */
export function answersTo({ name, nameZh, iso3 }: IndexedCountry, sought: string): boolean {
	const wanted = plainText(sought.trim());
	return (
		plainText(name).includes(wanted) || nameZh?.includes(wanted) === true || iso3.toLowerCase() === wanted
	);
}
