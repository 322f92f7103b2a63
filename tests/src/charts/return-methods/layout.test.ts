import { expect, test } from 'vitest';
import { labelsInColumn } from '#src/plot/labelsInColumn.ts';
import { layout } from '#src/charts/return-methods/layout.ts';
import { thumbnail } from '#src/charts/return-methods/thumbnail.ts';
import { view } from '#src/charts/return-methods/view.ts';
import { synthetic } from './synthetic.ts';

const placed = layout(view(synthetic));
const labelsOf = (bar: 0 | 1) =>
	placed.wide.bars[bar]?.labels.map(({ number, lines }) => [number, lines.join(' ').trim()]);

test('the official bar is in two pieces, each with its number and what it is', () => {
	expect(labelsOf(0)).toEqual([
		['514', 'by other ways'],
		['13', 'extradition'],
		['1', 'repatriation'],
		['500', 'persuasion'],
		['486', 'at the border or inside Homeland'],
		['202', 'stopped at the border'],
		['284', 'caught inside the country']
	]);
	// 360 px less 12 between the pieces; 51.4 and 48.6 percent.
	const [first, second] = placed.wide.bars[0]?.rules ?? [];
	expect((second?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(348 * 0.514 + 12, 4);
});

test('the rights group’s shares are as exact as published, and the rest is not split', () => {
	expect(labelsOf(1)).toEqual([
		['about 1%', 'extradition'],
		['about 64%', 'involuntary return (persuasion, luring, covert operations)'],
		['35%', 'not split by way']
	]);
});

test('no label stands on another, on a phone either', () => {
	for (const { bars } of [placed.narrow, placed.wide])
		for (const { labels } of bars)
			labels.slice(1).forEach((label, index) => {
				const above = labels[index];
				expect(label.y - label.height / 2).toBeGreaterThanOrEqual(
					(above?.y ?? 0) + (above?.height ?? 0) / 2 - 0.001
				);
			});
});

test('labels stay where they are wanted unless they would touch', () => {
	const wanted = [
		{ y: 5, height: 10 },
		{ y: 8, height: 10 },
		{ y: 50, height: 10 }
	];
	expect(labelsInColumn(wanted, 0, 100).map(({ y }) => y)).toEqual([5, 15, 50]);
	expect(labelsInColumn(wanted, 0, 30).map(({ y }) => y)).toEqual([5, 15, 25]);
});

test('each other count is a line', () => {
	expect(placed.others.map(({ line }) => line)).toContain(
		'extradition more than 50 (0.6%) · not split by way 7,781 (99%)'
	);
});

test('the thumbnail is a few shapes', () => {
	expect(thumbnail(view(synthetic)).length).toBeLessThanOrEqual(60);
});
