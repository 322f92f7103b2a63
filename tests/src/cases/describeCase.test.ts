import { describe, expect, it } from 'vitest';
import { countStandings } from '#src/cases/countStandings.ts';
import { describeCase } from '#src/cases/describeCase.ts';
import { bare, words } from './synthetic.ts';

describe('a synthetic case in words', () => {
	it('says what is not known of a person of whom only the name is', () => {
		const text = describeCase(bare, words);
		expect(text.accusation).toBe('No charge is stated in the sources.');
		expect(text.left).toBe('Date not known; place not known');
		expect(text.back).toBe('Not known');
		expect(text.outcome).toBe('Named; no later report found.');
		expect(text.notKnown).toEqual(expect.arrayContaining(['Position', 'Alleged offence', 'Outcome']));
	});

	it('words an accusation as one, with the sum as people say it and to the unit', () => {
		const text = describeCase(
			{ ...bare, offences: ['bribery', 'other'], alleged: { amount: 253_200_000, currency: 'CNY' } },
			words
		);
		expect(text.accusation).toBe(
			'Accused of bribery and another offence. Sum alleged: ¥253 million (CNY 253,200,000).'
		);
	});

	it('says when, from where and how a person came back, as far as known', () => {
		const back = { ...bare, returned: '2016-11', returnedFrom: 'USA', returnMethod: 'extradition' as const };
		expect(describeCase(back, words).back).toBe('November 2016, from the United States; extradition');
		const caught = { ...bare, returned: '2015', returnMethod: 'capture_in_china' as const };
		expect(describeCase(caught, words).back).toBe('2015; captured in China');
		expect(describeCase({ ...bare, returnMethod: 'died' }, words).back).toBe('Died abroad');
		expect(describeCase({ ...bare, fledTo: ['CAN', 'USA'] }, words).left).toBe(
			'Date not known; reported in Canada and the United States'
		);
	});
});

describe('synthetic persons by standing', () => {
	it('are counted in the order of the descriptor, each in one', () => {
		const entries = [bare, { ...bare, standing: 'convicted' as const }, bare];
		expect(countStandings({ entries, labels: words.labels })).toEqual([
			{ label: 'Accused, not convicted', cases: 2 },
			{ label: 'Convicted in China', cases: 1 }
		]);
	});
});
