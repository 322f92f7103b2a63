import { describe, expect, it } from 'vitest';
import type { CaseEntry } from '#scripts/derive/pages/cases.ts';
import { countCaveats, countStandings } from '#src/cases/countStandings.ts';
import { describeCase } from '#src/cases/describeCase.ts';
import { bare, words } from './synthetic.ts';

describe('a synthetic case in words', () => {
	it('says what is not known of a person of whom only the name is', () => {
		const text = describeCase(bare, words);
		expect(text.accusation).toBe('No charge is stated in the sources.');
		expect(text.fled).toBe('Date not known; place not known');
		expect(text.back).toBe('Not known whether back');
		expect(text.outcome).toBe('Named; no later report found.');
		expect(text.notKnown).toEqual(expect.arrayContaining(['Position', 'Alleged offence', 'Outcome']));
	});

	it('words an accusation as one, with the sum as people say it and to the unit', () => {
		const text = describeCase(
			{
				...bare,
				offences: ['bribery', 'other'],
				alleged: { amount: 253_200_000, currency: 'CNY', exactness: 'at_least' }
			},
			words
		);
		expect(text.accusation).toBe(
			'Accused of bribery and another offence. Sum alleged: more than ¥253 million (CNY 253,200,000).'
		);
	});

	it('says when, from where and how a person came back, as far as known', () => {
		const back: CaseEntry = {
			...bare,
			returnStatus: 'back',
			returned: '2016-11',
			returnedFrom: 'USA',
			returnMethod: 'extradition'
		};
		expect(describeCase(back, words).back).toBe('November 2016, from the United States; extradition');
		const announced: CaseEntry = { ...back, returned: '2016-11-02', returnedKind: 'announcement' };
		expect(describeCase(announced, words).back).toBe(
			'2 November 2016 (announced), from the United States; extradition'
		);
		const by: CaseEntry = { ...bare, returnStatus: 'back', returnedBy: '2017-04', returnMethod: 'unknown' };
		expect(describeCase(by, words).back).toBe('By April 2017; how is not known');
		const caught: CaseEntry = {
			...bare,
			returnStatus: 'captured_at_home',
			returned: '2015',
			returnMethod: 'capture_at_home'
		};
		expect(describeCase(caught, words).back).toBe('2015; caught inside the country');
		expect(describeCase({ ...bare, fledTo: ['CAN', 'USA'] }, words).fled).toBe(
			'Date not known; reported in Canada and the United States'
		);
	});
});

describe('a synthetic person who is not back', () => {
	it('is told with the day of the last report, or of the death', () => {
		const away: CaseEntry = { ...bare, returnStatus: 'not_back', lastReported: '2021-09-29' };
		expect(describeCase(away, words).back).toBe('Not back; last reported 29 September 2021');
		expect(describeCase({ ...away, died: '2006' }, words).back).toBe('Not back; died 2006');
	});
});

describe('facts of a synthetic case', () => {
	const factsOf = (known: Partial<CaseEntry>) =>
		Object.fromEntries(
			describeCase({ ...bare, ...known }, words).facts.map(({ title, text }) => [title, text])
		);

	it('tell a sum recovered from somebody not convicted as the word of officials', () => {
		const recovered = { amount: 4_000_000, currency: 'CNY', exactness: 'about' } as const;
		expect(factsOf({ recovered })['Amount recovered']).toBe(
			'about ¥4 million (CNY 4,000,000), officials say'
		);
		expect(factsOf({ recovered, standingCode: 'convicted' })['Amount recovered']).toBe(
			'about ¥4 million (CNY 4,000,000)'
		);
	});

	it('tell the penalty with its day, and the affair', () => {
		const facts = factsOf({ sentence: 'life', sentenced: '2017-01', affair: 'The bank' });
		expect(facts).toMatchObject({ Sentence: 'Life; January 2017', Affair: 'The bank' });
		expect(factsOf({ sentence: '6 years' })).toMatchObject({ Sentence: '6 years' });
	});
});

describe('synthetic persons by standing', () => {
	it('are counted in the order of the descriptor, each in one', () => {
		const entries = [bare, { ...bare, standingCode: 'convicted' as const }, bare];
		expect(countStandings({ entries, labels: words.labels })).toEqual([
			{ label: 'Accused, not convicted', cases: 2 },
			{ label: 'Convicted by a home court', cases: 1 }
		]);
	});

	it('with a caveat are counted by it', () => {
		const open = { ...bare, standing: { label: 'Accused', caveat: 'Perhaps not charged' } };
		expect(countCaveats({ entries: [bare, open, open] })).toEqual([
			{ caveat: 'Perhaps not charged', cases: 2 }
		]);
	});
});
