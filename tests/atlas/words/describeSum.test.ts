import { expect, test } from 'vitest';
import { describeSum, valuedText, type DescribedSum } from '#atlas/words/describeSum.ts';

const sum: DescribedSum = {
	amount: 4.2e6,
	currency: 'AUD',
	exactness: 'at_least',
	dollars: 3e6,
	rateYear: 2019,
	noDollars: null,
	valuedOn: '2019-06-07'
};

test('a converted sum says at which rate, how exact it is, and at which day it is valued', () => {
	expect(describeSum(sum)).toBe(
		'more than A$4.2 million ($3 million at the average rate of 2019; valued on 7 June 2019)'
	);
});

test('dollars that a source gives stand without a rate, and dollars once', () => {
	expect(describeSum({ ...sum, rateYear: null, valuedOn: null })).toBe(
		'more than A$4.2 million ($3 million)'
	);
	const dollars = { ...sum, currency: 'USD', amount: 3e6, rateYear: null, exactness: 'about' } as const;
	expect(describeSum({ ...dollars, valuedOn: '2025-10' })).toBe('about $3 million (valued in October 2025)');
	expect(describeSum({ ...dollars, amount: null, currency: null })).toBe('about $3 million');
});

test('a sum without dollars says why, and one that is not known says no more than that', () => {
	const without = { ...sum, dollars: null, rateYear: null, valuedOn: null, exactness: 'exact' } as const;
	expect(describeSum({ ...without, noDollars: 'no_rate' })).toBe(
		'A$4.2 million (not in dollars, as no rate of its year is sourced)'
	);
	expect(describeSum({ ...without, noDollars: 'no_date' })).toBe(
		'A$4.2 million (not in dollars, as its year is not known)'
	);
	const unknown = { ...without, amount: null, currency: null, exactness: null, noDollars: 'no_sum' } as const;
	expect(describeSum(unknown)).toBe('amount not known');
});

test('a day, a month and a year of valuation', () => {
	expect(['2019-06-07', '2025-10', '2014'].map(valuedText)).toEqual([
		'valued on 7 June 2019',
		'valued in October 2025',
		'valued in 2014'
	]);
});
