import { describe, expect, it } from 'vitest';
import { datePrecision, dayInterval } from '#atlas/dates/partialDate.ts';

describe('the days that a partial date may mean', () => {
	it.each([
		['2004', '2004-01-01', '2004-12-31'],
		['2004-11', '2004-11-01', '2004-11-30'],
		['2004-12', '2004-12-01', '2004-12-31'],
		['2004-02', '2004-02-01', '2004-02-29'],
		['2005-02', '2005-02-01', '2005-02-28'],
		['1900-02', '1900-02-01', '1900-02-28'],
		['2000-02', '2000-02-01', '2000-02-29'],
		['2018-10-26', '2018-10-26', '2018-10-26']
	])('%s is from %s to %s', (date, first, last) => {
		expect(dayInterval(date)).toEqual({ first, last });
	});

	it.each([
		'',
		'04',
		'2004-1',
		'2004-13',
		'2004-00',
		'2004-02-30',
		'2005-02-29',
		'2004-11-00',
		'2004/11/05',
		'May 2004'
	])('refuses "%s"', (date) => {
		expect(() => dayInterval(date)).toThrow(RangeError);
	});
});

describe('how exactly a date is known', () => {
	it.each([
		['2004', 'year'],
		['2004-11', 'month'],
		['2004-11-05', 'day']
	])('%s to the %s', (date, precision) => {
		expect(datePrecision(date)).toBe(precision);
	});

	it('is asked of dates alone', () => {
		expect(() => datePrecision('2004-13')).toThrow(RangeError);
		expect(() => datePrecision('soon')).toThrow(RangeError);
	});
});
