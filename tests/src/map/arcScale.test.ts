import { describe, expect, test } from 'vitest';
import { arcScale } from '#src/map/arcScale.ts';

const persons = (largest: number) => arcScale({ largest, smallestTop: 40, widest: 22 });

describe('the width of an arc', () => {
	test('grows with the square root: four times the number, twice the width', () => {
		expect(persons(40).width(40)).toBeCloseTo(22);
		expect(persons(40).width(10)).toBeCloseTo(11);
	});

	test('can be seen for one among many', () => {
		expect(persons(30000).width(1)).toBe(1.4);
	});

	test('does not fill the scale where the largest is small', () => {
		expect(persons(2).width(2)).toBeCloseTo(22 * Math.sqrt(2 / 40));
	});
});

test.each([
	[40, [5, 20, 40]],
	[30000, [2000, 10000, 30000]],
	[97, [10, 20, 90]],
	[10, [1, 5, 10]],
	[3, [1, 3]],
	[1, [1]],
	[0, []],
	[1.047e9, [100e6, 500e6, 1e9]],
	[6.7e9, [500e6, 2e9, 6e9]]
])('a legend for at most %i shows %j', (largest, steps) => {
	expect(persons(largest).steps).toEqual(steps);
});
