import { expect, test } from 'vitest';
import { dotGrid } from '#src/charts/officials-dots/dotGrid.ts';
import { dotsIn } from './dotsIn.ts';

test.each([0, 1, 39, 40, 41, 999, 1000, 1001, 4000])('a grid of %i dots draws just so many', (dots) => {
	for (const columns of [40, 125]) expect(dotsIn(dotGrid(dots, columns).path)).toBe(dots);
	expect(dotsIn(dotGrid(dots, 40, { piled: true }).path)).toBe(dots);
});

test('a row is left out after every thousand, not after the last', () => {
	expect(dotGrid(1000, 100).rows).toBe(10);
	expect(dotGrid(1001, 100).rows).toBe(12);
	expect(dotGrid(4000, 100).rows).toBe(43);
});

test('seven in rows of five are two lines; in a pile the first is the lowest', () => {
	expect(dotGrid(7, 5)).toEqual({ dots: 7, columns: 5, rows: 2, path: 'M.5 0.5h4.3M.5 1.5h1.3' });
	expect(dotGrid(7, 5, { piled: true }).path).toBe('M.5 1.5h4.3M.5 0.5h1.3');
});
