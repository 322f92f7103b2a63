import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeRibbons, thinnest } from '#src/charts/asset-flows/ribbons.ts';

const slot = (id: string, least = 10, above = 0) => ({ id, least, above });
const flow = (from: string, to: string, value: number) => ({ id: `${from}${to}`, from, to, value });

test('one scale as large as the height allows: what holds twice as much is twice as high', () => {
	const { left, right, flows, height } = placeRibbons(
		[slot('a'), slot('b')],
		[slot('x')],
		[flow('a', 'x', 20), flow('b', 'x', 10)],
		93
	);
	expect(height).toBe(93);
	// Two bars with 3 px between them.
	expect(left.map((bar) => Math.round(bar.height))).toEqual([60, 30]);
	expect(left[1]?.y).toBeCloseTo(63);
	expect(right[0]?.height).toBeCloseTo(90);
	expect(flows.map(({ y0, y1 }) => [Math.round(y0), Math.round(y1)])).toEqual([
		[0, 0],
		[63, 60]
	]);
});

test('ribbons leave a bar in the order of the other column, so that none crosses another of its own', () => {
	const { flows } = placeRibbons(
		[slot('a')],
		[slot('x'), slot('y')],
		[flow('a', 'y', 50), flow('a', 'x', 10)],
		103
	);
	const [toY, toX] = flows;
	expect(toX?.y0).toBeLessThan(toY?.y0 ?? 0);
});

test('the smallest can be seen', () => {
	const { flows } = placeRibbons(
		[slot('a'), slot('b')],
		[slot('x')],
		[flow('a', 'x', 1e9), flow('b', 'x', 1)],
		200
	);
	expect(flows[1]?.height).toBe(thinnest);
});

test('where labels alone need more than the height, they get it', () => {
	const slots = ['a', 'b', 'c'].map((id) => slot(id, 40));
	expect(placeRibbons(slots, [slot('x')], [flow('a', 'x', 1)], 50).height).toBe(126);
});

test('no two bars of a column overlap, all lie within the height, and ribbons fill their bars', () => {
	const ids = ['a', 'b', 'c', 'd'];
	const values = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 16, maxLength: 16 });
	fc.assert(
		fc.property(values, fc.integer({ min: 150, max: 600 }), (numbers, height) => {
			const flows = ids.flatMap((from, i) =>
				ids.map((to, j) => flow(from, `to ${to}`, numbers[4 * i + j] ?? 1))
			);
			const right = ids.map((id) => slot(`to ${id}`, 16, id === 'd' ? 10 : 0));
			const placed = placeRibbons(
				ids.map((id) => slot(id, 16)),
				right,
				flows,
				height
			);
			for (const column of [placed.left, placed.right]) {
				column.forEach((bar, index) => {
					const above = column[index - 1];
					expect(bar.y).toBeGreaterThanOrEqual(above ? above.y + above.height - 1e-6 : -1e-6);
					expect(bar.y + bar.height).toBeLessThanOrEqual(placed.height + 1e-6);
				});
			}
			for (const bar of placed.left) {
				const own = placed.flows.filter((_, index) => flows[index]?.from === bar.id);
				expect(own.reduce((sum, each) => sum + each.height, 0)).toBeCloseTo(bar.height, 6);
			}
		}),
		{ numRuns: 50 }
	);
});
