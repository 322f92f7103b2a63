import { expect, test } from 'vitest';
import { textWidth } from '#src/map/textWidth.ts';

test('a word is as wide as its letters: C 571, h 544, i 246, n 547, a 504 thousandths', () => {
	expect(textWidth('China', 10)).toBeCloseTo(24.12);
});

test('an accent takes no room', () => {
	expect(textWidth('é', 12)).toBe(textWidth('e', 12));
});

test('Chinese takes a full square a character', () => {
	expect(textWidth('中国', 12)).toBeCloseTo(24);
});

test('a Latin letter not measured counts wide, not zero', () => {
	expect(textWidth('ß', 10)).toBeCloseTo(7);
});

test('semibold is wider', () => {
	expect(textWidth('China', 10, 600)).toBeGreaterThan(textWidth('China', 10));
});
