import { expect, test } from 'vitest';
import type { ArcMark } from '#src/map/mapModel.ts';
import { flowModel } from '#src/map/flowModel.ts';

const place = (x: number, y: number) => ({ x, y, marker: false, area: 1 });
const world = { width: 960, height: 500, places: { AAA: place(10, 20), BBB: place(30, 40) } };
const arc = (id: string, width: number): ArcMark => ({
	...{ id, iso3: 'BBB', direction: 'out', bend: 'north', width },
	from: { x: 10, y: 20 },
	to: { x: 30, y: 40 }
});
const told = (name: string) => ({ name, headline: name, lines: [], sourceIds: [], confidence: 'high' });
const model = flowModel(
	{
		home: 'AAA',
		arcs: [arc('thin', 2), arc('wide', 9)],
		facts: { BBB: told('B'), CCC: told('C') },
		radius: 4
	},
	world
);

test('a circle stands at each end that the map holds, and nothing is told of what it does not hold', () => {
	expect(model.markers).toEqual([{ iso3: 'BBB', x: 30, y: 40, radius: 4, isEnd: true }]);
	expect(Object.keys(model.facts)).toEqual(['BBB']);
	expect(Object.keys(model.anchors)).toEqual(['AAA', 'BBB']);
});

test('wide arcs lie under narrow ones', () => {
	expect(model.arcs.map(({ id }) => id)).toEqual(['wide', 'thin']);
});
