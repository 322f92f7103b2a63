import { expect, test } from 'vitest';
import { extentOf } from '#atlas/figures/annual/extentOf.ts';
import { monthsInBrackets, monthsText, totalSpanText } from '#atlas/figures/annual/periodText.ts';

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

test('stands in brackets, except for a full year', () => {
	const year = { year: 2016, from: '2016-01-01' };
	expect(monthsInBrackets({ ...year, to: '2016-11-30' })).toBe(' (Jan–Nov)');
	expect(monthsInBrackets({ ...year, to: '2016-12-31' })).toBe('');
});

test('a running total says where its start is not stated', () => {
	expect(totalSpanText({ from: '2012', to: '2017-10' })).toBe('2012 – Oct 2017');
	expect(totalSpanText({ from: null, to: '2017-12-31' })).toBe('to Dec 2017, start not stated');
});
