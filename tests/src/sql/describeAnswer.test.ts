import { expect, test } from 'vitest';
import { describeAnswer } from '#src/sql/describeAnswer.ts';

const of = (count: number, milliseconds = 12.4, isCut = false) => ({
	columns: ['a'],
	rows: Array.from({ length: count }, () => [1]),
	isCut,
	milliseconds
});

test('says how many rows there are, how long it took, and how many are shown', () => {
	expect(describeAnswer(of(1), 200)).toBe('1 row (12 ms).');
	expect(describeAnswer(of(200, 0.2), 200)).toBe('200 rows (less than 1 ms).');
	expect(describeAnswer(of(1234, 1349), 200)).toBe('1,234 rows (1.3 s). Here are the first 200.');
	expect(describeAnswer(of(1234, 5, true), 200)).toBe(
		'The first 1,234 rows; there are more (5 ms). Here are the first 200.'
	);
});

test('no rows are said in words', () => {
	expect(describeAnswer(of(0), 200)).toBe('No rows (12 ms): nothing in the tables answers to this.');
	expect(describeAnswer({ ...of(0), columns: [] }, 200)).toBe(
		'There is no query in the box that gives rows.'
	);
});
