import { expect, test } from 'vitest';
import { spanText } from '#atlas/dates/spanText.ts';
import { yearsText } from '#atlas/dates/yearsText.ts';

test.each([
	['2014-01-01', '2016-12-31', '2014–2016'],
	['2018-01-01', '2018-12-31', '2018'],
	['2014-01-01', '2017-10-15', 'Jan 2014 – 15 Oct 2017'],
	['2012', '2017-10', '2012 – Oct 2017'],
	[null, '2017-12-31', 'to Dec 2017'],
	['2012-11-15', null, 'from 15 Nov 2012'],
	[1982, 2012, '1982–2012'],
	[2010, 2010, '2010'],
	[null, 2004, 'to 2004'],
	[1998, null, 'from 1998'],
	[null, null, null]
])('the span from %s to %s is "%s"', (from, to, text) => {
	expect(spanText({ from, to })).toBe(text);
});

test('years are told from the earliest to the latest, whatever their order', () => {
	expect(yearsText(['2017-03-25', '2003', '2010-04-25'])).toBe('2003–2017');
	expect(yearsText([2018, 2018])).toBe('2018');
	expect(yearsText([])).toBe('');
});
