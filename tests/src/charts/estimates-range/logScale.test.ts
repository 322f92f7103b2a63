import { expect, test } from 'vitest';
import { logScale } from '#src/charts/estimates-range/logScale.ts';

test('runs over whole decades, each as long as the next', () => {
	const scale = logScale([19, 18_000]);
	expect(scale.decades.map(({ value }) => value)).toEqual([10, 100, 1000, 10_000, 100_000]);
	expect(scale.share(10)).toBe(0);
	expect(scale.share(1000)).toBeCloseTo(0.5);
	expect(scale.share(100_000)).toBe(1);
	expect(scale.share(200) - scale.share(100)).toBeCloseTo(scale.share(2000) - scale.share(1000));
});

test('has at least one decade', () => {
	expect(logScale([100]).decades.map(({ value }) => value)).toEqual([100, 1000]);
});

test('does not take what has no logarithm', () => {
	expect(() => logScale([])).toThrow(RangeError);
	expect(() => logScale([0, 5])).toThrow(RangeError);
});
