import { describe, expect, test } from 'vitest';
import { legendSteps, personsWidth } from '#src/plot/persons.ts';

describe('personsWidth', () => {
	test('grows with the square root: four times the persons, twice the width', () => {
		expect(personsWidth(40, 40)).toBeCloseTo(22);
		expect(personsWidth(10, 40)).toBeCloseTo(11);
	});

	test('is wide enough to see for one person among many', () => {
		expect(personsWidth(1, 30000)).toBe(1.4);
	});

	test('does not draw two persons as wide as forty where two are all there is', () => {
		expect(personsWidth(2, 2)).toBeCloseTo(22 * Math.sqrt(2 / 40));
	});
});

describe('legendSteps', () => {
	test.each([
		[40, [5, 20, 40]],
		[30000, [2000, 10000, 30000]],
		[97, [10, 20, 90]],
		[10, [1, 5, 10]],
		[3, [1, 3]],
		[1, [1]],
		[0, []]
	])('for at most %i persons are %j', (largest, steps) => {
		expect(legendSteps(largest)).toEqual(steps);
	});
});
