import { describe, expect, test } from 'vitest';
import { travel, travelSize } from '#src/charts/red-notice-100/travel.ts';
import { sortings, view } from '#src/charts/red-notice-100/view.ts';
import { square } from '#src/plot/squares.ts';
import { synthetic } from './synthetic.ts';

const sorted = (shows: string) => travel(view(synthetic, { shows }));
const said = (shows: string) => sorted(shows).labels.map(({ count, text }) => `${count} ${text}`);

describe.each(sortings)('sorted by %s', (shows) => {
	const { squares } = sorted(shows);

	test('the whole list is there, within the frame, and no square on another', () => {
		expect(squares.length).toBe(synthetic.size);
		for (const { x, y } of squares) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + square.side).toBeLessThanOrEqual(travelSize.width);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y + square.side).toBeLessThanOrEqual(travelSize.height);
		}
		const touching = squares.filter((one, index) =>
			squares
				.slice(index + 1)
				.some((other) => Math.abs(one.x - other.x) < square.side && Math.abs(one.y - other.y) < square.side)
		);
		expect(touching).toEqual([]);
	});
});

test('each group is counted where it begins: four and three are placed, three are not', () => {
	expect(said('list')).toEqual(['10 on the list']);
	expect(said('places')).toEqual(['4 Atlantis', '3 Borduria', '3 place not counted']);
	expect(said('law')).toEqual([
		'4 where no extradition treaty is in force',
		'3 where one is in force',
		'3 place not counted'
	]);
	expect(said('return')).toEqual(['2 back', '1 caught inside Homeland', '2 not back', '5 not known']);
});

test('squares stand where their place lies: the east to the right, what nobody counted at the foot', () => {
	const { squares } = sorted('places');
	const [east, west, nowhere] = [squares[0], squares[4], squares[7]];
	expect(east && west && east.x > west.x && east.y < west.y).toBe(true);
	expect(nowhere && west && nowhere.x < travelSize.width / 2 && nowhere.y > west.y).toBe(true);
});
