import { expect, test } from 'vitest';
import { ruleOn } from './checkRows.ts';

const fields = ['amount', 'amount_usd', 'exactness'];
const check = ruleOn(
	{ rule: 'figure_has_exactness', figures: ['amount', 'amount_usd'], exactness: 'exactness' },
	fields
);

test.each([
	[10, null, 'about'],
	[null, 0, 'exact'],
	[null, null, null],
	[undefined, null, 'about'],
	[10, null, undefined]
])('%s, %s with %s is in order', (...row) => {
	expect(check(...row)).toEqual([]);
});

test('a figure needs its exactness, nought too', () => {
	expect(check(null, 0, null)).toEqual([
		'exactness is empty, but amount_usd is 0: a figure says how exact it is'
	]);
});

test('exactness needs a figure', () => {
	expect(check(null, null, 'about')).toEqual([
		'exactness stands without a figure: amount and amount_usd are empty'
	]);
});
