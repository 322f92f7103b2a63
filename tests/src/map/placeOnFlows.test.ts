import { expect, test } from 'vitest';
import { pointsBesideArc } from '#src/map/arc.ts';
import type { ArcMark } from '#src/map/mapModel.ts';
import { discRequest, onArcs, placeOnFlows } from '#src/map/placeOnFlows.ts';

const arc: ArcMark = {
	...{ id: 'back-AAA', iso3: 'AAA', direction: 'back', bend: 'south', width: 20 },
	from: { x: 300, y: 200 },
	to: { x: 700, y: 200 }
};
const frame = { x: 200, y: 100, width: 600, height: 300 };
const widths = [264, 480];

test('a number beside an arc touches its edge: under it, or over it where another stands below', () => {
	const beside = pointsBesideArc(arc, [0.5]);
	const label = { id: 'a', text: '14 back', priority: 1, x: 500, y: 250, beside, offset: 1, on: arc.id };
	const space = { taken: onArcs([arc]), markers: [], frame, widths };
	// The middle of the arc stands 50 units off its chord; half its width there is 6.75.
	const [under] = placeOnFlows([label], space);
	expect(under).toMatchObject({ x: 500, y: 256.75, anchor: 'middle', from: 0 });
	expect(under?.dy).toBeGreaterThan(0);
	const below = { iso3: 'BBB', x: 500, y: 275, radius: 6, isEnd: true };
	const [over] = placeOnFlows([label], { ...space, markers: [below] });
	expect(over).toMatchObject({ x: 500, y: 243.25, from: 0 });
	expect(over?.dy).toBeLessThan(0);
});

test('a name keeps off an arc that is not its own, at the smallest width already', () => {
	const name = { id: 'b', text: 'Canada 26', priority: 1, x: 500, y: 235, offset: 7 };
	const [label] = placeOnFlows([name], { taken: onArcs([arc]), markers: [], frame, widths });
	// Above it: everywhere else the arc runs through the name.
	expect(label).toMatchObject({ anchor: 'middle', from: 0 });
	expect(label?.dy).toBeLessThan(0);
});

test('the disc of a number lies on its own arc, wherever others run', () => {
	const other = { ...arc, id: 'out-BBB', bend: 'north' as const };
	const [disc] = placeOnFlows([discRequest(arc, 0)], {
		taken: onArcs([arc, other]),
		markers: [],
		frame,
		widths
	});
	expect(disc?.from).toBe(0);
	expect(disc?.y).toBeGreaterThan(200);
});
