import { expect, test } from 'vitest';
import { moneySteps, moneyWidth } from '#src/plot/money.ts';

test('area stands for dollars: a quarter of the sum is half as wide', () => {
	expect(moneyWidth(1e9, 4e9) * 2).toBeCloseTo(moneyWidth(4e9, 4e9), 9);
});

test('small sums do not fill the scale, and the smallest can be seen', () => {
	expect(moneyWidth(40e6, 40e6)).toBeLessThan(moneyWidth(1e9, 1e9) / 4);
	expect(moneyWidth(1, 1e9)).toBe(1.4);
});

test('the legend shows three round sums, none above the largest', () => {
	expect(moneySteps(1.047e9)).toEqual([50e6, 200e6, 1e9]);
	expect(moneySteps(6.7e9)).toEqual([200e6, 1e9, 5e9]);
	expect(moneySteps(0)).toEqual([]);
});
