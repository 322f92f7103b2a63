import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPartialDate } from '#atlas/dates/partialDate.ts';

test('a year, a month and a day are intervals', () => {
	expect(readPartialDate('2004')).toEqual({ first: '2004-01-01', last: '2004-12-31' });
	expect(readPartialDate('2004-02')).toEqual({ first: '2004-02-01', last: '2004-02-29' });
	expect(readPartialDate('1900-02')).toEqual({ first: '1900-02-01', last: '1900-02-28' });
	expect(readPartialDate('2011-07-23')).toEqual({ first: '2011-07-23', last: '2011-07-23' });
});

test.each(['', '04', '2004-13', '2004-00', '2004-1', '2004-01-1', '2004/01/01', ' 2004', '2004-01-01T00:00'])(
	'"%s" is no date',
	(text) => {
		expect(readPartialDate(text)).toBe('is not a date (YYYY, YYYY-MM or YYYY-MM-DD)');
	}
);

test.each([
	['2023-02-30', 'February 2023 has 28 days'],
	['2024-02-30', 'February 2024 has 29 days'],
	['2021-04-31', 'April 2021 has 30 days'],
	['2021-04-00', 'April 2021 has 30 days']
])('%s is no day of the calendar', (text, reason) => {
	expect(readPartialDate(text)).toBe(`is no day of the calendar: ${reason}`);
});

test('knows the same days as the calendar of JavaScript', () => {
	const days = fc.tuple(fc.integer({ min: 1000, max: 2999 }), fc.nat(13), fc.nat(32));
	fc.assert(
		fc.property(days, ([year, month, day]) => {
			const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
			const date = new Date(`${text}T00:00:00Z`);
			const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
			expect(typeof readPartialDate(text) === 'object').toBe(exists);
		})
	);
});
