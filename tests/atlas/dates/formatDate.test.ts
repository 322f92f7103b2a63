import { expect, it } from 'vitest';
import { dayOfYear } from '#atlas/dates/dayOfYear.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';

it('writes a date as exactly as it is known', () => {
	expect(formatDate('2018-10-26')).toBe('26 October 2018');
	expect(formatDate('2007-04-04')).toBe('4 April 2007');
	expect(formatDate('2004-11')).toBe('November 2004');
	expect(formatDate('2016')).toBe('2016');
});

it('refuses what is no date', () => {
	expect(() => formatDate('2023-02-30')).toThrow(RangeError);
});

it('takes a year as its last day, and the year of the data as the day of the data', () => {
	expect(dayOfYear(2007, '2026-11-23')).toBe('2007-12-31');
	expect(dayOfYear(2026, '2026-11-23')).toBe('2026-11-23');
});
