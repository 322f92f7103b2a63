import { describe, expect, it } from 'vitest';
import type { CountryInstrument, KnownFacts } from '#scripts/derive/countries/countryFacts.ts';
import { summarise } from '#scripts/derive/countries/summarise.ts';

const sourced = { sourceIds: ['S-1'], confidence: 'low', checked: null };
const nothing: KnownFacts = {
	iso3: 'ARM',
	name: 'Aland',
	nameZh: null,
	isHome: false,
	isOutsideTreaties: false,
	dataDate: '2020-06-30',
	instruments: [],
	counts: [],
	persons: [],
	money: [],
	payments: [],
	milestones: []
};
const instrument = (
	type: CountryInstrument['type'],
	state: CountryInstrument['state'],
	party = 'XXH'
): CountryInstrument => ({
	id: `${type}-${state}`,
	type,
	party,
	heading: type,
	state,
	stateText: '',
	stages: [],
	note: null,
	...sourced
});
const count = (id: string) => ({
	id,
	heading: '',
	date: null,
	dateKind: 'event' as const,
	text: '',
	...sourced
});
const person = (caseId: string, relation: 'reported_there' | 'returned_from') => ({
	id: `${caseId}-${relation}`,
	caseId,
	name: 'Synthetic Person',
	nameZh: null,
	standing: { label: 'Accused', caveat: null },
	relation,
	fled: null,
	fledKind: null,
	returned: null,
	returnedKind: null,
	returnedBy: null,
	lastReported: null,
	outcome: '',
	...sourced
});
const say = (facts: Partial<KnownFacts>) =>
	summarise({ ...nothing, ...facts }, { iso3: 'XXH', name: 'Homeland' }, 3);

describe('the sentence on a synthetic jurisdiction', () => {
	it('says what is in force, strongest first, and what of extradition is not', () => {
		expect(
			say({
				instruments: [
					instrument('mutual_legal_assistance', 'in_force'),
					instrument('extradition', 'in_force')
				]
			})
		).toBe('An extradition treaty and a mutual legal assistance treaty with Aland are in force.');
		expect(
			say({
				instruments: [instrument('mutual_legal_assistance', 'in_force'), instrument('extradition', 'signed')]
			})
		).toBe(
			'A mutual legal assistance treaty with Aland is in force; an extradition treaty is signed, not yet in force.'
		);
		expect(say({ instruments: [instrument('extradition', 'not_known')] })).toBe(
			'No bilateral instrument of Homeland with Aland is known to be in force; whether an extradition treaty is in force is not known.'
		);
	});

	it('takes no agreement of another party for one of the home jurisdiction', () => {
		expect(say({ instruments: [instrument('surrender_of_fugitives', 'in_force', 'XXO')] })).toBe(
			'We found no bilateral instrument of Homeland with Aland.'
		);
	});

	it('says nothing of treaties where none can apply, and what the home jurisdiction is', () => {
		expect(say({ isOutsideTreaties: true })).toMatch(/^Treaties between states do not apply/);
		expect(say({ isHome: true })).toMatch(/^Homeland is the home jurisdiction .* 3 partners\.$/);
	});

	it('counts persons once each and published counts as counts, and adds none to another', () => {
		const text = say({
			persons: [person('a', 'reported_there'), person('b', 'reported_there'), person('a', 'returned_from')],
			counts: [count('list-2015'), count('fox-hunt-2014')]
		});
		expect(text).toMatch(/2 persons of the documented cases were reported there and 1 came back from there/);
		expect(text).toMatch(/2 published counts of persons name it/);
		expect(say({ persons: [person('a', 'returned_from')] })).toMatch(
			/1 documented person came back from there/
		);
	});
});
