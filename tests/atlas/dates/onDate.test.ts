import { expect, test } from 'vitest';
import { onDate } from '#atlas/dates/onDate.ts';

test('something happens on a day, in a month, in a year', () => {
	expect(onDate('2014-07-22')).toBe('on 22 July 2014');
	expect(onDate('2014-07')).toBe('in July 2014');
	expect(onDate('2014')).toBe('in 2014');
});
