import { expect, test } from 'vitest';
import { returnDayText, type ReturnDay } from '#atlas/persons/returnDayText.ts';

const unknown: ReturnDay = { returned: null, returnedKind: null, returnedBy: null };

test.each([
	[{ returned: '2016-11-16', returnedKind: 'event' as const }, '16 November 2016'],
	[{ returned: '2017-10-08', returnedKind: 'announcement' as const }, '8 October 2017 (announced)'],
	[{ returned: '2023-05', returnedKind: 'report' as const }, 'May 2023 (reported)'],
	[{ returnedBy: '2017-04' }, 'by April 2017'],
	[{}, null]
])('%o is told as "%s"', (known, text) => {
	expect(returnDayText({ ...unknown, ...known })).toBe(text);
});

test('a date is written as the caller writes it', () => {
	const asGiven = (date: string) => date;
	expect(returnDayText({ ...unknown, returnedBy: '2017-04' }, asGiven)).toBe('by 2017-04');
});
