import { expect, test } from 'vitest';
import { pathData } from '#scripts/geometry/pathData.ts';

test('a ring is one move and relative steps, a minus sign standing for the space before it', () => {
	expect(
		pathData([
			[
				[10, 20],
				[13, 16],
				[8, 16],
				[8, 19]
			]
		])
	).toBe('M10 20l3-4-5 0 0 3z');
});

test('a second ring starts from the start of the first, where z leaves the pen', () => {
	const first = [
		[10, 20],
		[13, 20],
		[13, 23]
	] as const;
	const second = [
		[12, 25],
		[14, 25],
		[14, 27]
	] as const;
	expect(pathData([first, second])).toBe('M10 20l3 0 0 3zm2 5l2 0 0 2z');
});

test('a ring of one point is left out', () => {
	expect(pathData([[[1, 1]]])).toBe('');
});
