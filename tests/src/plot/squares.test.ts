import { expect, test } from 'vitest';
import { alike, cellOf, pathsByLook, sizeOf, type Look } from '#src/plot/squares.ts';

const filled: Look = { form: 'filled', tone: 'back' };
const ring: Look = { form: 'ring', tone: 'ink' };

test('squares follow each other along rows, or down columns', () => {
	expect(cellOf(21, { across: 20 })).toEqual({ column: 1, row: 1 });
	expect(cellOf(21, { down: 5 })).toEqual({ column: 4, row: 1 });
});

test('as many columns or rows are taken as the squares need', () => {
	expect(sizeOf(84, { across: 16 })).toEqual({ width: 240, height: 90 });
	expect(sizeOf(64, { down: 5 })).toEqual({ width: 195, height: 75 });
	expect(sizeOf(0, { across: 20 })).toEqual({ width: 300, height: 0 });
});

test('what looks alike is one path; an outline stays inside of the square', () => {
	expect(pathsByLook([...alike(2, filled), ...alike(1, ring)], { across: 20 })).toEqual([
		{ look: filled, outline: 0, d: 'M0 0h12v12h-12zM15 0h12v12h-12z' },
		{ look: ring, outline: 2, d: 'M31 1h10v10h-10z' }
	]);
	expect(pathsByLook([], { down: 4 })).toEqual([]);
});
