import { expect, test } from 'vitest';
import { layout } from '#src/charts/frozen-to-returned/layout.ts';
import { squaresPer } from '#src/charts/frozen-to-returned/squaresPer.ts';
import { thumbnail } from '#src/charts/frozen-to-returned/thumbnail.ts';
import { corruption } from './synthetic.ts';

const placed = layout(corruption);

test('a square a freeze: filled with a return from the same place, a ring with none known', () => {
	expect(placed.freezes?.squares.map(({ id, look }) => [id, look.form])).toEqual([
		['all-back-CHE', 'filled'],
		['big-CHE', 'filled'],
		['converted-CHE', 'ring'],
		['own-CHE', 'ring']
	]);
	expect(placed.freezes?.label).toBe(
		'Freezes abroad: 2 with a return from the same place, 2 with none known'
	);
});

test('a known share stands in its tenth, on the ground; all of it stands apart', () => {
	// One row of twenty: a quarter is the third tenth; all of it begins at the twelfth place.
	expect(placed.shares?.squares.flatMap(({ id }, index) => (id === undefined ? [] : [[index, id]]))).toEqual([
		[2, 'share-big-CHE'],
		[11, 'share-all-back-CHE']
	]);
	expect(placed.shares?.signs.map(({ text }) => text)).toEqual(['linked by a source', 'by place']);
});

test('the list has the largest share first, as far as all that was frozen', () => {
	expect(placed.list.map(({ id, width, text }) => [id, width, text])).toEqual([
		['all-back-CHE', 88, 'all of it, by place'],
		['big-CHE', 22, '25%']
	]);
	expect(placed.further).toBeNull();
});

test('a card says what was frozen, for whom, and what came back', () => {
	expect(placed.cards['big-CHE']?.lines).toEqual([
		'Frozen in Land CHE in 2001, claimed for Land PER: more than $80 million.',
		'Known to have come back from there: 25%.'
	]);
	expect(placed.cards['own-CHE']?.lines[1]).toBe('Known to have come back from there: nothing known.');
});

test.each([
	[0, 1],
	[100, 1],
	[101, 2],
	[250, 5],
	[3000, 50],
	[12000, 200]
])('of %i freezes a square stands for %i', (freezes, unit) => {
	// The fewest of 1, 2, 5, 10, 20, … that keep to a hundred squares.
	expect(squaresPer(freezes)).toBe(unit);
});

test('of very many freezes a square stands for several, and none has a card', () => {
	const { chosen } = corruption;
	const tenths = [500, ...Array<number>(9).fill(0)];
	const counts = { ...chosen.counts, freezes: 3000, returned: 1000, tenths };
	const many = layout({ ...corruption, chosen: { ...chosen, counts } });
	expect(many.freezes?.squares).toHaveLength(60);
	expect(many.freezes?.squares.filter(({ look }) => look.form === 'filled')).toHaveLength(20);
	expect(many.freezes?.squares.every(({ id }) => id === undefined)).toBe(true);
	expect(many.freezes?.label).toContain('1,000 with a return');
	expect(many.further).toBe('and 499 more');
});

test('the thumbnail is a few shapes', () => {
	expect(thumbnail(corruption).length).toBeLessThanOrEqual(60);
});
