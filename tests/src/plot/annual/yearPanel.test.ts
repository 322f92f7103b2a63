import { describe, expect, test } from 'vitest';
import { yearPanel, type YearEntry } from '#src/plot/annual/yearPanel.ts';

/** A synthetic total of a year up to a month's end. */
const entry = (year: number, to: string, value: number | null): YearEntry => ({
	total: {
		id: `${year}-${to}`,
		year,
		from: `${year}-01-01`,
		to: `${year}-${to}`,
		note: null,
		confidence: 'high',
		sourceIds: []
	},
	value,
	text: value === null ? 'not given' : String(value),
	remark: value === null ? 'a reason' : null
});

describe('synthetic years', () => {
	const rows = yearPanel(
		[
			entry(2001, '12-31', 50),
			entry(2001, '11-30', 40),
			entry(2004, '06-30', 100),
			entry(2004, '12-31', null),
			entry(2005, '12-31', null)
		],
		2007
	);
	const bars = (year: string) =>
		rows.find((row) => row.year === year)?.bars.map(({ text, percent, extent }) => [text, percent, extent]);

	test('hold rival totals of a year below each other, the shorter period first, never one bar for both', () => {
		expect(bars('2001')).toEqual([
			['40', 40, 'part'],
			['50', 50, 'year']
		]);
	});

	test('hold a gap for years of which nothing is known, also after the last total', () => {
		expect(rows.map(({ year, missing }) => [year, missing?.text ?? null])).toEqual([
			['2001', null],
			['2002–2003', 'no figure found'],
			['2004', 'not given'],
			['2005', 'not given'],
			['2006–2007', 'no figure found']
		]);
	});

	test('say of a year known in part that the figure of the whole is missing, and why', () => {
		expect(bars('2004')).toEqual([['100', 100, 'part']]);
		expect(rows.find(({ year }) => year === '2004')?.missing?.remark).toBe('a reason');
	});
});
