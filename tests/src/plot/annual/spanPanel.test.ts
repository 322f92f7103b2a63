import { describe, expect, test } from 'vitest';
import { spanPanel } from '#src/plot/annual/spanPanel.ts';

/** A synthetic running total. */
const entry = (id: string, from: string | null, to: string) => ({
	total: { id, year: 2010, from, to, note: null, confidence: 'high', sourceIds: [] },
	text: id,
	remark: null
});
const { lines } = spanPanel([
	entry('late', '2001-01-01', '2010-12-31'),
	entry('vague', '2001', '2005-12-31'),
	entry('no start', null, '2006-12-31')
]);

describe('synthetic running totals', () => {
	test('stand by the end of their count', () => {
		expect(lines.map(({ key }) => key)).toEqual(['vague', 'no start', 'late']);
	});

	test('run from their own start to their own end, on one scale from 2001 to 2010', () => {
		expect(lines[2]).toMatchObject({ mayBegin: 0, from: 0, to: 1, mayEnd: 1 });
	});

	test('tell a start known to its year from one known to its day, and one that nobody states', () => {
		expect(lines[0]?.mayBegin).toBe(0);
		expect(lines[0]?.from).toBeCloseTo(0.1, 2);
		expect(lines[1]).toMatchObject({ mayBegin: null, from: null, period: 'to Dec 2006, start not stated' });
	});

	test('are empty without any', () => {
		expect(spanPanel([])).toEqual({ ticks: [], lines: [] });
	});
});
