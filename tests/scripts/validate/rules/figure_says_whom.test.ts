import { expect, test } from 'vitest';
import { ruleOn } from './checkRows.ts';

const check = ruleOn({ rule: 'figure_says_whom', figure: 'officials', counted: 'counted' }, [
	'officials',
	'counted'
]);

test.each([
	[122, 'officials'],
	[null, null],
	[undefined, null],
	[122, undefined]
])('%s with %s is in order', (...row) => {
	expect(check(...row)).toEqual([]);
});

test('a number needs to say whom it counts, and what says it needs a number', () => {
	expect(check(0, null)).toEqual(['counted is empty, but officials is 0: a number says whom it counts']);
	expect(check(null, 'officials')).toEqual(['counted stands without a number: officials is empty']);
});
