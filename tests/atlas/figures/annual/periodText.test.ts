import { expect, test } from 'vitest';
import { extentOf } from '#atlas/figures/annual/extentOf.ts';
import { monthsText, spanText } from '#atlas/figures/annual/periodText.ts';

test.each([
	['2016-01-01', '2016-12-31', 'year', 'full year'],
	['2016', '2016', 'year', 'full year'],
	['2016-01', '2016-12', 'year', 'full year'],
	['2016-01-01', '2016-11-30', 'part', 'Jan–Nov'],
	['2016-04-01', '2016-12-31', 'part', 'Apr–Dec'],
	['2016-01-01', '2016-08-17', 'part', 'Jan – 17 Aug'],
	['2016-07-22', '2016-12-31', 'part', '22 Jul – Dec'],
	['2016-02-01', '2016-02-29', 'part', 'Feb'],
	// The end's day is not known, so that it may lie before the year's end.
	['2016-01-01', '2016-12', 'part', 'to Dec'],
	[null, '2016-12-31', 'part', 'to Dec']
])('%s to %s is %s of the year: "%s"', (from, to, extent, text) => {
	expect(extentOf({ year: 2016, from, to })).toBe(extent);
	expect(monthsText({ year: 2016, from, to })).toBe(text);
});

test.each([
	['2014-01-01', '2016-12-31', '2014–2016'],
	['2018-01-01', '2018-12-31', '2018'],
	['2014-01-01', '2017-10-15', 'Jan 2014 – 15 Oct 2017'],
	['2012', '2017-10', '2012 – Oct 2017'],
	[null, '2017-12-31', 'to Dec 2017, start not stated']
])('the span from %s to %s is "%s"', (from, to, text) => {
	expect(spanText({ from, to })).toBe(text);
});
