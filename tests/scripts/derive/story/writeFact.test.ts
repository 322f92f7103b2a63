import { expect, test } from 'vitest';
import { compareCells } from '#scripts/derive/story/compareCells.ts';
import { writeFact } from '#scripts/derive/story/writeFact.ts';

const number = (value: number) => ({ value, kind: 'number', sourceIds: [] }) as const;
const date = { value: '2018-10-26', kind: 'date', sourceIds: [] } as const;

test('numbers with separators, in words up to twelve where asked', () => {
	expect(writeFact(number(1335), null)).toBe('1,335');
	expect(writeFact(number(12), 'word')).toBe('twelve');
	expect(writeFact(number(13), 'word')).toBe('13');
});

test('dates as exact as asked', () => {
	expect(writeFact(date, null)).toBe('26 October 2018');
	expect(writeFact(date, 'month')).toBe('October 2018');
	expect(writeFact(date, 'year')).toBe('2018');
});

test('a published figure as exact as its source says, or bare where asked', () => {
	const sum = { value: '$50 billion', kind: 'text', exactness: 'at_least', sourceIds: [] } as const;
	expect(writeFact(sum, null)).toBe('more than $50 billion');
	expect(writeFact(sum, 'bare')).toBe('$50 billion');
	expect(writeFact({ ...number(64), exactness: 'about' }, null)).toBe('about 64');
	expect(writeFact({ ...number(17), exactness: 'exact' }, null)).toBe('17');
	expect(() => writeFact(date, 'bare')).toThrow('can stand bare');
});

test('a style that does not go with a fact is refused', () => {
	expect(() => writeFact(number(4), 'month')).toThrow('a number cannot be written as "month"');
});

const cell = (value: unknown) => ({ value, sourceIds: ['S'] });

test('cells compare as a multiple, a difference or years', () => {
	// 50 billion is ten times 5 billion; 2011 is 12 years after 1999.
	expect(compareCells('ratio', [cell(50e9), cell(5e9)])).toMatchObject({ value: 10, sourceIds: ['S', 'S'] });
	expect(compareCells('difference', [cell(2012), cell(1982)]).value).toBe(30);
	expect(compareCells('years', [cell('2011-07-23'), cell('1999')]).value).toBe(12);
});

test('an empty cell and an unknown comparison are refused', () => {
	expect(() => compareCells('ratio', [cell(null), cell(1)])).toThrow('empty cell');
	expect(() => compareCells('sum', [cell(1), cell(1)])).toThrow('compares by "sum"');
});
