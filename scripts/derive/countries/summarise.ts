import { listInSentence } from '#atlas/words/listInSentence.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { nouns } from '#atlas/instruments/nouns.ts';
import { typesByStrength } from '#atlas/instruments/strength.ts';
import type { InstrumentType } from '#atlas/instruments/instrument.ts';
import type { KnownFacts } from './countryFacts.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const aOrAn = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** The types of instrument in force with a jurisdiction on the day of the data, strongest first. */
export function typesInForce({ instruments }: Pick<KnownFacts, 'instruments'>): readonly InstrumentType[] {
	const inForce = new Set(instruments.filter(({ state }) => state === 'in_force').map(({ type }) => type));
	return [...typesByStrength, 'asset_sharing', 'hong_kong_surrender'].filter((type): type is InstrumentType =>
		inForce.has(type as InstrumentType)
	);
}

/** How many persons of the documented cases stand in each relation to it; some stand in both. */
export function countPersons({ persons }: Pick<KnownFacts, 'persons'>) {
	const distinct = (relation: string) =>
		new Set(persons.filter((person) => person.relation === relation).map(({ caseId }) => caseId)).size;
	return { reported: distinct('reported_there'), back: distinct('returned_from') };
}

/** What is known of the treaty that readers ask for first, where it is not in force. */
function extraditionOf({ instruments }: KnownFacts): string | null {
	const treaty = instruments.find(({ type }) => type === 'extradition');
	switch (treaty?.state) {
		case undefined:
			return 'the tables hold no extradition treaty with it';
		case 'signed':
			return 'an extradition treaty is signed and not in force';
		case 'not_known':
			return 'whether an extradition treaty is in force is not known';
		case 'suspended':
		case 'terminated':
			return `an extradition treaty is ${treaty?.state}`;
		default:
			return null;
	}
}

function lawOf(facts: KnownFacts, home: string): readonly string[] {
	const name = withArticle(facts.name);
	if (facts.isOutsideTreaties) return [`treaties between states do not apply between ${home} and ${name}`];
	const types = typesInForce(facts);
	const named = listInSentence(types.map((type) => aOrAn(nouns[type].one)));
	const extradition = extraditionOf(facts);
	if (types.length > 0)
		return [
			`${named} with ${name} ${types.length === 1 ? 'is' : 'are'} in force`,
			...(extradition === null ? [] : [extradition])
		];
	// Hong Kong's own agreements are none of the home jurisdiction's.
	if (facts.instruments.every(({ type }) => type === 'hong_kong_surrender'))
		return [`the tables hold no bilateral instrument of ${home} with ${name}`];
	return [
		`no bilateral instrument of ${home} with ${name} is known to be in force`,
		...(extradition === null ? [] : [extradition])
	];
}

/**
 * What the tables know of a jurisdiction, in one sentence. Published counts are counted, their persons never added.
 * @param partners with how many partners the home jurisdiction has instruments
 */
export function summarise(facts: KnownFacts, home: string, partners: number): string {
	const { reported, back } = countPersons(facts);
	const people = [
		...(reported > 0
			? [
					`${plural(reported, 'person of the documented cases was', 'persons of the documented cases were')} reported there`
				]
			: []),
		...(back > 0
			? [
					`${reported > 0 ? back : plural(back, 'documented person', 'documented persons')} came back from there`
				]
			: [])
	];
	const parts = [
		...(facts.isHome
			? [
					`${home} is the home jurisdiction of this atlas, which persons left and came back to, with bilateral instruments with ${plural(partners, 'partner', 'partners')}`
				]
			: lawOf(facts, home)),
		...(people.length > 0 ? [people.join(' and ')] : []),
		...(facts.counts.length > 0
			? [
					`${plural(facts.counts.length, 'published count of persons names', 'published counts of persons name')} it`
				]
			: []),
		...(facts.money.length > 0
			? [
					`${plural(facts.money.length, 'row tells', 'rows tell')} of money frozen, confiscated, returned or shared`
				]
			: []),
		...(facts.payments.length > 0
			? [`${plural(facts.payments.length, 'row tells', 'rows tell')} of payments by firms and banks`]
			: [])
	];
	const text = parts.join('; ');
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
