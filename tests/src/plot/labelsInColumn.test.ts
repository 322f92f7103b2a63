import { expect, test } from 'vitest';
import { labelsInColumn } from '#src/plot/labelsInColumn.ts';

const spread = (ys: readonly number[], height: number) =>
	labelsInColumn(
		ys.map((y) => ({ y, height: 10 })),
		0,
		height
	).map(({ y }) => y);

test('labels with room stay where they are wanted', () => {
	expect(spread([20, 50, 80], 100)).toEqual([20, 50, 80]);
});

test('labels that would overlap move apart, and none leaves the column', () => {
	expect(spread([20, 22, 24], 100)).toEqual([20, 30, 40]);
	expect(spread([96, 98, 99], 100)).toEqual([75, 85, 95]);
	expect(spread([0, 1], 100)).toEqual([5, 15]);
});

test('as many labels as lines fill the column', () => {
	expect(spread([28, 29, 30], 30)).toEqual([5, 15, 25]);
});
