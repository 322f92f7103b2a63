import { expect, test } from 'vitest';
import { remarkOf } from '#src/figures/annual/remarkOf.ts';

test.each([
	['Eleven months', 'persons', null],
	['Eleven months; 738 of them came from abroad', 'persons', '738 of them came from abroad'],
	['Eleven months; more than 4 billion yuan', 'persons', null],
	['Eleven months; more than 4 billion yuan', 'money', null],
	['the full-year count is 1,273 (skynet-2021-full)', 'persons', 'The full-year count is 1,273'],
	['The 314 are persons under the supervision law', 'money', null],
	[
		'As of October 2022; the start of the count is not stated',
		'money',
		'As of October 2022; the start of the count is not stated'
	],
	[
		'10.2 billion yuan of losses, a different measure',
		'money',
		'10.2 billion yuan of losses, a different measure'
	],
	['More than 1,400 since April 2015; the 33 is as of mid July 2016', 'money', null],
	[null, 'persons', null]
] as const)('"%s" says of %s: %s', (note, about, expected) => {
	expect(remarkOf(note, about)).toBe(expected);
});
