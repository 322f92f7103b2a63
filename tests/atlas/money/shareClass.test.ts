import { expect, test } from 'vitest';
import { shareClass } from '#atlas/money/shareClass.ts';

test.each([
	[0, 0],
	[0.099, 0],
	[0.1, 1],
	[0.97, 9],
	[0.996, 'all'],
	[1.004, 'all'],
	[1.2, 'more']
])('a share of %f is in %s', (of, found) => {
	expect(shareClass(of)).toBe(found);
});
