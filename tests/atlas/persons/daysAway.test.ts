import { expect, test } from 'vitest';
import { daysAway } from '#atlas/persons/daysAway.ts';
import { yearsAway } from '#atlas/persons/yearsAway.ts';

test('days from a flight to a later date, at least and at most', () => {
	expect(daysAway('2004-02-28', '2004-03-01')).toEqual({ least: 2, most: 2 });
	expect(daysAway('2001-03', '2001-04')).toEqual({ least: 1, most: 60 });
	expect(daysAway('2001', '2003')).toEqual({ least: 366, most: 1094 });
});

test('dates that may mean the same day leave open whether any day passed', () => {
	expect(daysAway('2001', '2001-06-30')).toEqual({ least: 0, most: 180 });
});

test('years are these days by 365.25', () => {
	const away = { fled: '2000-01-01', returned: '2004-01-01', hasEnded: true, lastReported: null };
	expect(yearsAway(away)).toMatchObject({ least: 4, most: 4, text: '4.0' });
});
