import { expect, test } from 'vitest';
import { nearMap } from '#src/charts/fugitive-flows/nearMap.ts';
import type { ArcMark } from '#src/map/mapModel.ts';
import { onArcs } from '#src/map/placeOnFlows.ts';

const home = { x: 300, y: 150 };
const world = { width: 960, height: 445, places: {} };

/** Flows from home to some places, each with a label beside its place. */
function flows(places: Readonly<Record<string, readonly [x: number, y: number]>>) {
	const arcs = Object.entries(places).map(([iso3, [x, y]]): ArcMark => ({
		...{ id: `out-${iso3}`, iso3, direction: 'out', bend: 'north', width: 6 },
		from: home,
		to: { x, y }
	}));
	const markers = arcs.map(({ iso3, to }) => ({ iso3, ...to, radius: 4, isEnd: true }));
	const labels = arcs.map((arc, index) => ({
		label: { id: arc.iso3, text: `Land ${arc.iso3} 10`, priority: -index, ...arc.to, offset: 7 },
		arc,
		name: `Land ${arc.iso3}`,
		amount: '10'
	}));
	return { labels, marks: { arcs, taken: onArcs(arcs), markers } };
}

test('names what has room for its name on the smallest phone, and then numbers nothing', () => {
	const { labels, marks } = flows({ AAA: [600, 80], BBB: [600, 300] });
	const near = nearMap(labels, marks, world);
	expect(near.labels.map(({ id, from }) => [id, from])).toEqual([
		['AAA', 0],
		['BBB', 0]
	]);
	expect([near.discs, near.numbered]).toEqual([[], []]);
	expect(near.frame.width).toBeLessThan(world.width);
});

test('what has no room for its name has a number on its arc, and stands in the list', () => {
	const { labels, marks } = flows({ AAA: [600, 80], BBB: [606, 86], CCC: [600, 92], DDD: [606, 74] });
	const near = nearMap(labels, marks, world);
	expect(near.numbered.length).toBeGreaterThan(0);
	expect(near.labels.length + near.numbered.length).toBe(4);
	expect(near.discs.map(({ number }) => number)).toEqual(near.numbered.map(({ number }) => number));
	expect(near.numbered[0]).toMatchObject({ number: 1, amount: '10' });
	const named = near.labels.map(({ id }) => `Land ${id}`);
	expect(near.numbered.filter(({ places }) => named.includes(places))).toEqual([]);
});

test('of many flows the eight largest have a name or a number', () => {
	const many = Object.fromEntries(
		Array.from(
			{ length: 12 },
			(_, index) => [`X${String.fromCharCode(65 + index)}X`, [600, 40 + 30 * index]] as const
		)
	);
	const { labels, marks } = flows(many);
	const near = nearMap(labels, marks, world);
	expect(near.labels.length + near.numbered.length).toBeLessThanOrEqual(8);
});

test('names where the flows begin in the room that is left, and never instead of a place', () => {
	const { labels, marks } = flows({ AAA: [600, 80], BBB: [600, 300] });
	const begins = { id: 'HOM', text: 'Homeland', priority: -Infinity, ...home, offset: 11 };
	const near = nearMap(labels, marks, world, [begins]);
	expect(near.labels.map(({ id }) => id)).toEqual(['AAA', 'BBB', 'HOM']);
	// Beside a place of that very point there is none.
	const taken = { ...begins, x: 600, y: 80, offset: 0 };
	expect(nearMap(labels, marks, world, [taken]).labels.map(({ id, from }) => [id, from])).toContainEqual([
		'AAA',
		0
	]);
});

test('names where the flows begin on arcs where they run everywhere round it', () => {
	const wide = flows({ AAA: [600, 80], BBB: [600, 300] });
	const begins = { id: 'HOM', text: 'Homeland', priority: -Infinity, ...home, offset: 6 };
	// As if an arc lay over all of the land round home.
	const taken = [...wide.marks.taken, { ...home, radius: 200, of: 'out-AAA' }];
	const near = nearMap(wide.labels, { ...wide.marks, taken }, world, [begins]);
	expect(near.labels.find(({ id }) => id === 'HOM')?.from).toBe(0);
});

test('without a flow it is the whole map', () => {
	expect(nearMap([], { arcs: [], taken: [], markers: [] }, world)).toEqual({
		frame: { x: 0, y: 0, width: 960, height: 445 },
		labels: [],
		discs: [],
		numbered: []
	});
});
