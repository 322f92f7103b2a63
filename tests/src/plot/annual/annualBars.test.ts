import { expect, test } from 'vitest';
import type { AnnualTotal } from '#atlas/figures/annual/annualTotal.ts';
import { annualBars } from '#src/plot/annual/annualBars.ts';

// Synthetic.
const figure = (year: number, value: number, to = `${year}-12-31`) => ({
	total: {
		id: `${year}-${value}`,
		year,
		from: `${year}-01-01`,
		to,
		note: null,
		confidence: 'high',
		sourceIds: []
	} satisfies AnnualTotal,
	value,
	text: String(value)
});
const box = { width: 116, height: 48 };

test('a bar a year within the box, the longest across it, that of a part of a year hollow', () => {
	expect(
		annualBars({ figures: [figure(2001, 50), figure(2002, 25, '2002-06-30')], running: [] }, box)
	).toEqual([
		{ x: 8, y: 10.4, width: 100, height: 11.2, hollow: false },
		{ x: 8, y: 26.4, width: 50, height: 11.2, hollow: true }
	]);
});

test('running totals stand in where no year has a figure', () => {
	const bars = annualBars({ figures: [], running: [figure(2003, 8)] }, box);
	expect(bars.map(({ width, hollow }) => [width, hollow])).toEqual([[100, false]]);
});
