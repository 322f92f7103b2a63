import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { flowLine } from '#src/files/geojson/flowLine.ts';

const longest = (line: readonly Position[]) =>
	Math.max(...line.slice(1).map(([longitude = 0], index) => Math.abs(longitude - (line[index]?.[0] ?? 0))));

test('a short way is one line from end to end', () => {
	expect(flowLine([10, 0], [13, 0])).toEqual({
		type: 'LineString',
		coordinates: [
			[10, 0],
			[13, 0]
		]
	});
});

test('a long way follows the great circle, in steps of five degrees at most', () => {
	const { coordinates } = flowLine([-10, 50], [10, 50]) as { coordinates: Position[] };
	expect(coordinates.at(0)).toEqual([-10, 50]);
	expect(coordinates.at(-1)).toEqual([10, 50]);
	// The middle of that way lies north of both ends: tan(lat) = tan(50°) / cos(10°).
	expect(Math.max(...coordinates.map(([, latitude = 0]) => latitude))).toBeLessThanOrEqual(50.44);
	expect(coordinates.length).toBeGreaterThan(2);
});

test('across the antimeridian it is cut in two, both ends at the same height on it', () => {
	const line = flowLine([170, 0], [-170, 0]);
	expect(line.type).toBe('MultiLineString');
	const [west = [], east = []] = line.coordinates as Position[][];
	expect(west.at(0)).toEqual([170, 0]);
	expect(west.at(-1)).toEqual([180, 0]);
	expect(east.at(0)).toEqual([-180, 0]);
	expect(east.at(-1)).toEqual([-170, 0]);
});

test('no step of a line goes round the world, whichever way it goes', () => {
	for (const [from, to] of [
		[
			[104, 36],
			[-98, 39]
		],
		[
			[-98, 39],
			[104, 36]
		],
		[
			[174, -41],
			[-150, -17]
		]
	] as const) {
		const line = flowLine(from, to);
		expect(line.type).toBe('MultiLineString');
		const parts = line.coordinates as Position[][];
		expect(parts).toHaveLength(2);
		for (const part of parts) expect(longest(part)).toBeLessThan(90);
		expect(parts[0]?.at(-1)?.[0]).toBe(-(parts[1]?.at(0)?.[0] ?? 0));
		expect(Math.abs(parts[0]?.at(-1)?.[0] ?? 0)).toBe(180);
		expect(parts[0]?.at(-1)?.[1]).toBe(parts[1]?.at(0)?.[1]);
	}
});
