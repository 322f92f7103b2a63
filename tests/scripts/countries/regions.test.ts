import { expect, test } from 'vitest';
import { regions } from '#scripts/countries/regions.ts';

test('no code stands in two regions', () => {
	const codes = Object.values(regions).flat();
	expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test('every code has three capitals', () => {
	expect(Object.values(regions).flat()).toSatisfy((codes: string[]) =>
		codes.every((c) => /^[A-Z]{3}$/.test(c))
	);
});
