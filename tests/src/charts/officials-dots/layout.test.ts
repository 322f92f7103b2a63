import { expect, test } from 'vitest';
import { layout } from '#src/charts/officials-dots/layout.ts';
import { thumbnail } from '#src/charts/officials-dots/thumbnail.ts';
import { view } from '#src/charts/officials-dots/view.ts';
import { dotsIn } from './dotsIn.ts';
import { synthetic } from './synthetic.ts';

const placed = layout(view(synthetic));

test('each count has a dot a person, in rows and in a pile', () => {
	expect(placed.blocks.map(({ narrow, pile }) => [dotsIn(narrow.path), dotsIn(pile.path)])).toEqual([
		[4000, 4000],
		[3, 3],
		[2999, 2999],
		[946, 946]
	]);
});

test('dots are of one size in a pile; where there is little room those named are larger, and that is said', () => {
	expect(new Set(placed.blocks.map(({ pile }) => pile.columns)).size).toBe(1);
	const rows = Map.groupBy(placed.blocks, ({ narrow }) => narrow.columns);
	expect([...rows.values()].map((blocks) => blocks.map(({ key }) => key))).toEqual([
		['claim', 'returned', 'at_large'],
		['named']
	]);
	expect(placed.blocks.map(({ remark }) => remark)).toEqual([null, 'drawn larger, to be seen', null, null]);
});

test('a block says whom the official total counts, by the label of its code', () => {
	const returned = placed.blocks.find(({ key }) => key === 'returned');
	expect(returned?.head).toBe('suspects of abuse of office returned');
	expect(returned?.source).toBe('official total, all channels; 2014–2024');
});

test('a path of a few kilobytes draws a count, not an element a dot', () => {
	for (const { pile } of placed.blocks) expect(pile.path.length).toBeLessThan(2000);
	expect(thumbnail(view(synthetic))).toHaveLength(4);
});

test('of many names the list holds the first, and says how many more there are', () => {
	const [sector] = synthetic.named;
	const many = sector && { ...sector, count: 2000 };
	const [named] = layout(view({ ...synthetic, named: many ? [many] : [] })).named;
	expect(named?.persons).toHaveLength(3);
	expect(named?.further).toBe('and 1,997 more: see the table');
});
