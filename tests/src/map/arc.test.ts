import { describe, expect, it, test } from 'vitest';
import { bowedLine, circlesAlongArc, taperedArc } from '#src/map/arc.ts';

const china = { x: 0, y: 0 };
const canada = { x: 80, y: 0 };

function numbers(d: string): number[] {
	return [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
}

test('an arc out bows north by an eighth of the distance, a return south', () => {
	expect(taperedArc({ from: china, to: canada, width: 4, bend: 'north' }).label).toEqual({ x: 40, y: -10 });
	expect(taperedArc({ from: canada, to: china, width: 4, bend: 'south' }).label).toEqual({ x: 40, y: 10 });
});

test('the side does not depend on which way the journey runs', () => {
	expect(taperedArc({ from: canada, to: china, width: 4, bend: 'north' }).label.y).toBe(-10);
});

test('a journey straight south bows west, its return east', () => {
	const south = { x: 0, y: 80 };
	expect(taperedArc({ from: china, to: south, width: 4, bend: 'north' }).label).toEqual({ x: -10, y: 40 });
	expect(taperedArc({ from: south, to: china, width: 4, bend: 'south' }).label).toEqual({ x: 10, y: 40 });
});

test('it is its width at the origin and 35% of it at the destination', () => {
	const { d } = taperedArc({ from: china, to: canada, width: 10, bend: 'north' });
	const [x0 = 0, y0 = 0, , , x1 = 0, y1 = 0] = numbers(d);
	const [x3 = 0, y3 = 0] = numbers(d).slice(-2);
	expect(Math.hypot(x0 - x3, y0 - y3)).toBeCloseTo(10, 1);
	expect(Math.hypot(x1 - canada.x, y1 - canada.y)).toBeCloseTo(1.75, 1);
});

test('its edges stand square to the curve at the ends', () => {
	// The curve leaves (0,0) towards its control point (40,-20): its left normal is (-1,-2)/√5.
	const { d } = taperedArc({ from: china, to: canada, width: 10, bend: 'north' });
	const [x0, y0] = numbers(d);
	expect(x0).toBeCloseTo(-5 / Math.sqrt(5), 1);
	expect(y0).toBeCloseTo(-10 / Math.sqrt(5), 1);
});

test('the head is a half circle, without an arrow', () => {
	const { d } = taperedArc({ from: china, to: canada, width: 10, bend: 'north' });
	expect(d).toMatch(/^M[^A-Z]+Q[^A-Z]+A1\.75,1\.75 0 0 1 [^A-Z]+Q[^A-Z]+Z$/);
});

test('nothing is drawn from a place to itself', () => {
	expect(taperedArc({ from: china, to: china, width: 10, bend: 'north' })).toEqual({ d: '', label: china });
});

test('the centre line of an arc runs from end to end by way of its middle', () => {
	const d = bowedLine({ from: china, to: canada, bend: 'north' });
	const [x0 = 0, y0 = 0, cx = 0, cy = 0, x1 = 0, y1 = 0] = numbers(d);
	expect([x0, y0, x1, y1]).toEqual([china.x, china.y, canada.x, canada.y]);
	const { label } = taperedArc({ from: china, to: canada, width: 10, bend: 'north' });
	expect([(x0 + x1) / 4 + cx / 2, (y0 + y1) / 4 + cy / 2]).toEqual([label.x, label.y]);
	expect(bowedLine({ from: china, to: china, bend: 'north' })).toBe('');
});

describe('circlesAlongArc', () => {
	it('covers the arc from its full width at the origin to 35% at the destination', () => {
		// Due east over 80 units: the curve's control point stands 20 units north of the middle, its middle 10.
		const arc = { from: { x: 0, y: 0 }, to: { x: 80, y: 0 }, width: 8, bend: 'north' } as const;
		expect(circlesAlongArc(arc, 3)).toEqual([
			{ x: 0, y: 0, radius: 4 },
			{ x: 40, y: -10, radius: 2.7 },
			{ x: 80, y: 0, radius: 1.4 }
		]);
	});
});
