import { expect, test } from 'vitest';
import { dayAfter } from '#atlas/dates/dayAfter.ts';

test.each([
	['2018-10-01', '2018-10-02'],
	['2018-12-31', '2019-01-01'],
	['2020-02-28', '2020-02-29'],
	['1900-02-28', '1900-03-01']
])('the day after %s is %s', (day, next) => {
	expect(dayAfter(day)).toBe(next);
});
