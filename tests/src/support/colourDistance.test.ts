import { expect, test } from 'vitest';
import { ciede2000, colourDistance } from './colourDistance.ts';
import { contrast } from './contrast.ts';

// Pairs 1, 7, 17, 25 and 31 of the test data that Sharma, Wu and Dalal publish with their paper.
test.each([
	[[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
	[[50, 0, 0], [50, -1, 2], 2.3669],
	[[50, 2.5, 0], [73, 25, -18], 27.1492],
	[[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
	[[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373]
] as const)('%j and %j are %d apart', (one, other, distance) => {
	expect(ciede2000(one, other)).toBeCloseTo(distance, 4);
	expect(ciede2000(other, one)).toBeCloseTo(distance, 4);
});

test('red and green are nearer to who lacks the cone for green', () => {
	const [red, green] = ['#c03020', '#607020'];
	expect(colourDistance(red, green, 'deuteranopic')).toBeLessThan(colourDistance(red, green, 'normal') / 2);
});

test('black on white is 21 to 1, a colour on itself 1 to 1', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	expect(contrast('#a3261a', '#a3261a')).toBe(1);
});
