import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHeight } from '#src/embedScript/readHeight.ts';

test.each([40, 612, 612.5, 10_000])('a height of %d is believed', (height) => {
	expect(readHeight({ 'fugitive-flows': { id: 'treaty-map', height, version: 1 } })).toBe(height);
});

describe('not believed is', () => {
	test.each([39, 10_001, 0, -612, NaN, Infinity, '612', [612], { valueOf: 612 }, null, undefined])(
		'the height %j',
		(height) => {
			expect(readHeight({ 'fugitive-flows': { height } })).toBeUndefined();
		}
	);

	test.each([
		undefined,
		null,
		612,
		'612',
		{ height: 612 },
		{ 'fugitive-flows': null },
		{ 'fugitive-flows': 612 },
		{ 'datawrapper-height': { 'treaty-map': 612 } }
	])('the message %j', (message) => {
		expect(readHeight(message)).toBeUndefined();
	});
});

test('whatever is sent, it is a height that can be true, or none', () => {
	const near = fc.oneof(
		fc.anything(),
		fc.record({ 'fugitive-flows': fc.anything() }),
		fc.record({ 'fugitive-flows': fc.record({ height: fc.oneof(fc.double(), fc.anything()) }) })
	);
	fc.assert(
		fc.property(near, (message) => {
			const height = readHeight(message);
			if (height === undefined) return;
			expect(height).toBeGreaterThanOrEqual(40);
			expect(height).toBeLessThanOrEqual(10_000);
		}),
		{ numRuns: 1_000 }
	);
});
