import { expect, test } from 'vitest';
import { compareCells, compareValues } from '#src/data/compareValues.ts';

test('numbers go by what they count, texts as in an index', () => {
	expect([10, 9, 100].toSorted(compareValues)).toEqual([9, 10, 100]);
	expect(['Zug', 'élan', 'Eland', 'apple'].toSorted(compareValues)).toEqual([
		'apple',
		'élan',
		'Eland',
		'Zug'
	]);
});

test('what is not known stays last either way', () => {
	const cells = [null, 2, null, 1];
	expect(cells.toSorted((a, b) => compareCells(a, b, false))).toEqual([1, 2, null, null]);
	expect(cells.toSorted((a, b) => compareCells(a, b, true))).toEqual([2, 1, null, null]);
});
