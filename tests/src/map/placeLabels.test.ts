import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '#src/map/placeLabels.ts';
import type { LabelRequest, PlacedLabel } from '#src/map/placeLabels.ts';
import { textWidth } from '#src/map/textWidth.ts';

const viewBox = { width: 960, height: 480 };
const widths = [320, 480, 640, 800, 960];

test('a label alone stands to the right of its point, visible from the smallest width', () => {
	const [label] = placeLabels([{ id: 'a', x: 400, y: 200, text: 'Canada', priority: 1 }], { viewBox });
	expect(label).toMatchObject({ anchor: 'start', dx: 6, from: 280 });
});

test('at the right edge it stands to the left', () => {
	const [label] = placeLabels([{ id: 'a', x: 950, y: 200, text: 'Canada', priority: 1 }], { viewBox });
	expect(label).toMatchObject({ anchor: 'end', dx: -6, from: 280 });
});

test('with offset 0 it stands on its point', () => {
	const [label] = placeLabels([{ id: 'a', x: 400, y: 200, text: 'Canada', priority: 1, offset: 0 }], {
		viewBox
	});
	expect(label).toMatchObject({ anchor: 'middle', dx: 0 });
});

test('where others fill its own point it stands on the next of its further points', () => {
	const [label] = placeLabels(
		[{ id: 'a', x: 400, y: 200, text: 'back', priority: 1, offset: 0, points: [{ x: 500, y: 210 }] }],
		{ viewBox, obstacles: [{ x: 400, y: 200, radius: 14 }] }
	);
	expect(label).toMatchObject({ x: 500, y: 210, anchor: 'middle', dx: 0, from: 280 });
});

test('where there is no room near its point it stands farther off, no farther than it must', () => {
	const request = { id: 'a', x: 400, y: 200, text: 'Home', priority: 1 };
	const space = { viewBox, obstacles: [{ x: 400, y: 200, radius: 12 }] };
	expect(placeLabels([request], space)[0]?.from).toBeNull();
	const [label] = placeLabels([{ ...request, farther: [10, 16, 22] }], space);
	expect(label).toMatchObject({ anchor: 'start', dx: 16, from: 280 });
});

test('it may lie on the parts of its own arc, and on no other', () => {
	const request = { id: 'a', x: 400, y: 200, text: 'back', priority: 1, offset: 0 };
	const obstacles = [{ x: 400, y: 200, radius: 4, of: 'arc' }];
	const [on] = placeLabels([{ ...request, on: 'arc' }], { viewBox, obstacles });
	expect(on).toMatchObject({ anchor: 'middle', dx: 0, dy: 3 });
	const [off] = placeLabels([{ ...request, on: 'another' }], { viewBox, obstacles });
	expect(off?.from).toBeNull();
});

test('it steps aside for a mark', () => {
	const [label] = placeLabels([{ id: 'a', x: 400, y: 200, text: 'Canada', priority: 1 }], {
		viewBox,
		obstacles: [{ x: 405, y: 200, radius: 3 }]
	});
	expect(label?.from).toBe(280);
	expect(label?.anchor).toBe('end');
});

test('of two at one point the more important has the better place, in whatever order they come', () => {
	const low = { id: 'a', x: 400, y: 200, text: 'Low', priority: 1 };
	const high = { id: 'b', x: 400, y: 200, text: 'High', priority: 2 };
	const [first, second] = placeLabels([low, high], { viewBox });
	expect(second).toMatchObject({ id: 'b', anchor: 'start' });
	expect(first).toMatchObject({ id: 'a', anchor: 'end' });
});

test('what cannot stand clear at a small width waits for a larger one, or stays away', () => {
	const crowd = Array.from({ length: 20 }, (_, i) => ({
		id: String(i).padStart(2, '0'),
		x: 400 + (i % 5) * 20,
		y: 200 + Math.floor(i / 5) * 10,
		text: 'A long name',
		priority: 20 - i
	}));
	const froms = placeLabels(crowd, { viewBox, widths }).map(({ from }) => from);
	expect(froms[0]).toBe(320);
	expect(froms.some((from) => from !== null && from > 320)).toBe(true);
	expect(froms).toContain(null);
});

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Where a label stands in pixels, worked out apart from the code under test. */
function drawn({ text, x, y, dx, dy, anchor }: PlacedLabel, width: number): Box {
	const scale = width / viewBox.width;
	const length = textWidth(text, 12);
	const left = x * scale + dx - { start: 0, middle: length / 2, end: length }[anchor];
	const baseline = y * scale + dy;
	return { left, right: left + length, top: baseline - 8, bottom: baseline + 2 };
}

const overlaps = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const requests: fc.Arbitrary<LabelRequest[]> = fc
	.array(
		fc.record({
			x: fc.integer({ min: 0, max: 960 }),
			y: fc.integer({ min: 0, max: 480 }),
			text: fc.stringMatching(/^[A-Za-z ]{1,16}$/),
			priority: fc.integer({ min: 0, max: 3 }),
			offset: fc.constantFrom(0, 4, 10)
		}),
		{ maxLength: 30 }
	)
	.map((labels) => labels.map((label, i) => ({ ...label, id: `label${i}` })));

const marks = fc.array(
	fc.record({
		x: fc.integer({ min: 0, max: 960 }),
		y: fc.integer({ min: 0, max: 480 }),
		radius: fc.integer({ min: 1, max: 12 })
	}),
	{ maxLength: 10 }
);

test('no visible label overlaps another, a mark or an edge, at any width, between the steps and beyond', () => {
	fc.assert(
		fc.property(requests, marks, fc.integer({ min: 320, max: 1600 }), (labels, obstacles, between) => {
			const placed = placeLabels(labels, { viewBox, widths, obstacles });
			for (const width of [...widths, between]) {
				const visible = placed
					.filter(({ from }) => from !== null && from <= width)
					.map((label) => drawn(label, width));
				const scale = width / viewBox.width;
				const circles = obstacles.map(({ x, y, radius }) => ({
					left: x * scale - radius,
					right: x * scale + radius,
					top: y * scale - radius,
					bottom: y * scale + radius
				}));
				visible.forEach((box, i) => {
					expect(box.left).toBeGreaterThanOrEqual(0);
					expect(box.top).toBeGreaterThanOrEqual(0);
					expect(box.right).toBeLessThanOrEqual(width);
					expect(box.bottom).toBeLessThanOrEqual(viewBox.height * scale);
					for (const other of [...visible.slice(i + 1), ...circles]) {
						expect(overlaps(box, other)).toBe(false);
					}
				});
			}
		})
	);
});
