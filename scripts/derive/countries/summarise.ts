import { listInSentence } from '#atlas/words/listInSentence.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { nouns } from '#atlas/instruments/nouns.ts';
import { strength } from '#atlas/instruments/strength.ts';
import type { InstrumentType } from '#atlas/instruments/instrument.ts';
import type { Home } from '#atlas/descriptor.ts';
import { stateNames } from '#atlas/instruments/stateNames.ts';
import { aOrAn } from '#atlas/words/aOrAn.ts';
import { asSentence } from '#atlas/words/asSentence.ts';
import { counted, oneOrMany } from '#atlas/words/counted.ts';
import type { KnownFacts } from './countryFacts.ts';

/** The types of which an instrument is in force on the day of the data, strongest first. */
export function typesInForce(instruments: KnownFacts['instruments']): readonly InstrumentType[] {
	const inForce = new Set(instruments.filter(({ state }) => state === 'in_force').map(({ type }) => type));
	return [...inForce].toSorted((a, b) => strength(b) - strength(a));
}

/** How many persons of the documented cases stand in each relation to it; some stand in both. */
export function countPersons({ persons }: Pick<KnownFacts, 'persons'>) {
	const distinct = (relation: string) =>
		new Set(persons.filter((person) => person.relation === relation).map(({ caseId }) => caseId)).size;
	return { reported: distinct('reported_there'), back: distinct('returned_from') };
}

/** What is known of the treaty that readers ask for first, where it is not in force. */
function extraditionOf(instruments: KnownFacts['instruments']): string | null {
	const treaty = instruments.find(({ type }) => type === 'extradition');
	switch (treaty?.state) {
		case undefined:
			return 'we found no extradition treaty with it';
		case 'signed':
			return `an extradition treaty is ${stateNames.signed}`;
		case 'not_known':
			return 'whether an extradition treaty is in force is not known';
		case 'suspended':
		case 'terminated':
			return `an extradition treaty is ${stateNames[treaty.state]}`;
		default:
			return null;
	}
}

function lawOf(facts: KnownFacts, home: Pick<Home, 'iso3' | 'name'>): readonly string[] {
	const name = withArticle(facts.name);
	if (facts.isOutsideTreaties)
		return [`treaties between states do not apply between ${home.name} and ${name}`];
	// Another party's agreements are none of the home jurisdiction's.
	const own = facts.instruments.filter(({ party }) => party === home.iso3);
	if (own.length === 0) return [`we found no bilateral instrument of ${home.name} with ${name}`];
	const types = typesInForce(own);
	const named = listInSentence(types.map((type) => aOrAn(nouns[type].one)));
	const extradition = extraditionOf(own);
	if (types.length > 0)
		return [
			`${named} with ${name} ${oneOrMany(types.length, 'is', 'are')} in force`,
			...(extradition === null ? [] : [extradition])
		];
	return [
		`no bilateral instrument of ${home.name} with ${name} is known to be in force`,
		...(extradition === null ? [] : [extradition])
	];
}

/**
 * What the tables know of a jurisdiction, in one sentence. Published counts are counted, their persons never added.
 * @param partners with how many partners the home jurisdiction has instruments
 */
export function summarise(facts: KnownFacts, home: Pick<Home, 'iso3' | 'name'>, partners: number): string {
	const { reported, back } = countPersons(facts);
	const people = [
		...(reported > 0
			? [
					`${counted(reported, 'person of the documented cases was', 'persons of the documented cases were')} reported there`
				]
			: []),
		...(back > 0
			? [
					`${reported > 0 ? back : counted(back, 'documented person', 'documented persons')} came back from there`
				]
			: [])
	];
	const parts = [
		...(facts.isHome
			? [
					`${home.name} is the home jurisdiction of this atlas, which persons left and came back to, with bilateral instruments with ${counted(partners, 'partner', 'partners')}`
				]
			: lawOf(facts, home)),
		...(people.length > 0 ? [listInSentence(people)] : []),
		...(facts.counts.length > 0
			? [
					`${counted(facts.counts.length, 'published count of persons names', 'published counts of persons name')} it`
				]
			: []),
		...(facts.money.length > 0
			? [
					`${counted(facts.money.length, 'record', 'records')} of money frozen, confiscated, returned or shared`
				]
			: []),
		...(facts.payments.length > 0
			? [`${counted(facts.payments.length, 'payment', 'payments')} by firms and banks`]
			: [])
	];
	return asSentence(parts.join('; '));
}
