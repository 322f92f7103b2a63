import { expect, test } from 'vitest';
import { timeScale } from '#src/plot/timeScale.ts';

const scale = timeScale('2001-01-01', '2004-12-31');

test('runs from its first day to its last', () => {
	expect(scale.share('2001-01-01')).toBe(0);
	expect(scale.share('2004-12-31')).toBe(1);
});

test('a year is as long as it is, and stands for its middle', () => {
	// 1,461 days, 1,460 steps; 2001 is days 0 to 364.
	expect(scale.span('2001')).toEqual([0, 364 / 1460]);
	expect(scale.share('2001')).toBeCloseTo(182 / 1460, 10);
});

test('ticks at the beginnings of even years only', () => {
	expect(scale.years(2).map(({ text }) => text)).toEqual(['2002', '2004']);
	expect(scale.years(2)[0]?.share).toBeCloseTo(365 / 1460, 10);
});

test('says what is no date', () => expect(() => scale.share('2001-13')).toThrow(RangeError));
