import { expect, test } from 'vitest';
import { exactnessOfSum } from '#atlas/money/exactnessOfSum.ts';

test.each([
	[['exact', 'exact'], 'exact'],
	[['exact', 'at_least'], 'at_least'],
	[['at_most', 'exact', 'at_most'], 'at_most'],
	[['exact', 'about'], 'about'],
	[['at_least', 'at_most'], 'about'],
	[['at_least', 'about'], 'about'],
	[['exact', null], 'exact'],
	[[null], null],
	[[], null]
] as const)('%j make %s', (parts, sum) => {
	expect(exactnessOfSum(parts)).toBe(sum);
});
