import { expect, test } from 'vitest';
import type { ArcMark } from '#src/map/mapModel.ts';
import { numberArcs } from '#src/map/numberArcs.ts';

const arc = (id: string, y: number): ArcMark => ({
	id,
	...{ iso3: id, direction: 'back', bend: 'south', width: 5 },
	from: { x: 100, y },
	to: { x: 800, y }
});

test('numbers arcs in their order, each disc on its own arc', () => {
	const discs = numberArcs([arc('AAA', 50), arc('BBB', 300)], 960);
	expect(discs.map(({ number, iso3, x }) => [number, iso3, x])).toEqual([
		[1, 'AAA', 520],
		[2, 'BBB', 520]
	]);
});

test('arcs of one course have their discs apart on a phone: 18 px on 328', () => {
	const discs = numberArcs(
		['AAA', 'BBB', 'CCC', 'DDD'].map((id) => arc(id, 200)),
		960
	);
	const apart = discs.flatMap((one, index) =>
		discs.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y))
	);
	expect(Math.min(...apart)).toBeGreaterThanOrEqual((18 * 960) / 328);
});
