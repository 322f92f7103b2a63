import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOrder } from '#src/embed/readOrder.ts';

test.each(['light', 'dark', 'auto'] as const)('the theme %s may be asked for', (theme) => {
	expect(readOrder({ 'fugitive-flows': { theme } }, 'x')).toEqual({ theme });
});

test("pym's width is read where it is meant for this embed", () => {
	expect(readOrder('pymxPYMxgraphic-7xPYMxwidthxPYMx640', 'graphic-7')).toEqual({ width: 640 });
	expect(readOrder('pymxPYMxgraphic-7xPYMxwidthxPYMx327.5', 'graphic-7')).toEqual({ width: 327.5 });
	expect(readOrder('pymxPYMxgraphic-8xPYMxwidthxPYMx640', 'graphic-7')).toBeUndefined();
});

describe('nothing is read from', () => {
	test.each([
		[undefined],
		[null],
		[7],
		[''],
		['dark'],
		[['dark']],
		[{ theme: 'dark' }],
		[{ 'fugitive-flows': null }],
		[{ 'fugitive-flows': 'dark' }],
		[{ 'fugitive-flows': { theme: 'purple' } }],
		[{ 'fugitive-flows': { theme: ['dark'] } }],
		[{ 'fugitive-flows': { id: 'treaty-map', height: 612, version: 1 } }],
		['pymxPYMxxxPYMxheightxPYMx640'],
		['pymxPYMxxxPYMxwidthxPYMx'],
		['pymxPYMxxxPYMxwidthxPYMx-1'],
		['pymxPYMxxxPYMxwidthxPYMx1e3'],
		['pymxPYMxxxPYMxwidthxPYMx640xPYMxxxPYMxwidthxPYMx640'],
		[' pymxPYMxxxPYMxwidthxPYMx640']
	])('%j', (message) => {
		expect(readOrder(message, 'x')).toBeUndefined();
	});
});

test('whatever is sent, it is a theme that exists, a width, or nothing', () => {
	const near = fc.oneof(
		fc.anything(),
		fc.record({ 'fugitive-flows': fc.anything() }),
		fc.record({ 'fugitive-flows': fc.record({ theme: fc.anything() }) }),
		fc.string().map((rest) => `pymxPYMxxxPYMxwidthxPYMx${rest}`)
	);
	fc.assert(
		fc.property(near, (message) => {
			const order = readOrder(message, 'x');
			if (!order) return;
			if ('theme' in order) expect(['light', 'dark', 'auto']).toContain(order.theme);
			else expect(order.width).toBeGreaterThanOrEqual(0);
		}),
		{ numRuns: 1_000 }
	);
});
