import { describe, expect, test } from 'vitest';
import { kaplanMeier, medianLength, type Spell } from '#atlas/figures/kaplanMeier.ts';

const ended = (length: number): Spell => ({ length, hasEnded: true });
const lostAt = (length: number): Spell => ({ length, hasEnded: false });
const rounded = (spells: readonly Spell[]) =>
	kaplanMeier(spells).map(({ length, share, followed }) => [length, share.toFixed(4), followed]);

describe('six synthetic spells, two of them lost sight of', () => {
	const spells = [ended(5), lostAt(2), ended(1), lostAt(4), ended(2), ended(3)];

	test('are estimated by hand: 5/6, then 4/5 of that, 2/3 of that, and none', () => {
		// At 2 one ends of five: the one lost sight of at 2 is followed through 2. At 3 three are left, at 5 one.
		expect(rounded(spells)).toEqual([
			[1, '0.8333', 6],
			[2, '0.6667', 5],
			[3, '0.4444', 3],
			[5, '0.0000', 1]
		]);
		expect(medianLength(kaplanMeier(spells))).toBe(3);
	});
});

test('several that end together are one step; exactly a half outlasting is the median', () => {
	expect(rounded([ended(2), ended(2), ended(7), ended(9)])).toEqual([
		[2, '0.5000', 4],
		[7, '0.2500', 2],
		[9, '0.0000', 1]
	]);
	expect(medianLength(kaplanMeier([ended(2), ended(2), ended(7), ended(9)]))).toBe(2);
});

test('a half made of many fractions is still a half: 9/10 · 8/9 · 7/8 · 6/7 · 5/6', () => {
	const ten = Array.from({ length: 10 }, (_, index) => ended(index + 1));
	expect(medianLength(kaplanMeier(ten))).toBe(5);
});

test('there is no median where more than half last, as far as they were followed, and no step where none ended', () => {
	expect(medianLength(kaplanMeier([ended(1), lostAt(2), lostAt(3)]))).toBeNull();
	expect(kaplanMeier([lostAt(2)])).toEqual([]);
	expect(kaplanMeier([])).toEqual([]);
});
