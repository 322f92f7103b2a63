import { expect, test } from 'vitest';
import { preferredFigure } from '#atlas/figures/annual/preferredFigure.ts';

/** A synthetic figure of 2001 from January to the end of a month or day. */
const until = (to: string, value: number, isRival = false) => ({
	total: { year: 2001, from: '2001-01-01', to: `2001-${to}` },
	value,
	isRival
});
const chosen = (...figures: Parameters<typeof preferredFigure>[0]) => {
	const found = preferredFigure(figures);
	return found && [found.figure.value, found.by];
};

test('of none there is none, and one stands alone', () => {
	expect(chosen()).toBeNull();
	expect(chosen(until('06-30', 9))).toEqual([9, 'only_figure']);
	expect(chosen(until('12-31', 8, true))).toEqual([8, 'only_figure']);
});

test('the count of whoever counts goes before a rival of more months', () => {
	expect(chosen(until('12-31', 8, true), until('11-30', 9))).toEqual([9, 'own_count']);
});

test('the full year goes before a part of it, whichever is higher', () => {
	expect(chosen(until('12-31', 8), until('11-30', 9))).toEqual([8, 'full_year']);
	// Known to its month only, it may end before the year does.
	expect(chosen(until('12', 9), until('12-31', 8))).toEqual([8, 'full_year']);
});

test('of parts the one that ends last, of one period the highest', () => {
	expect(chosen(until('11-30', 8), until('06-30', 9))).toEqual([8, 'latest_end']);
	expect(chosen(until('12-31', 9), until('12-31', 8))).toEqual([9, 'highest']);
	expect(chosen(until('12-31', 8), until('12-31', 9), until('12-31', 7, true))).toEqual([9, 'highest']);
	expect(chosen(until('12-31', 9), until('12-31', 9))).toEqual([9, 'highest']);
});
