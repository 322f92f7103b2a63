import { roundStep } from './roundStep.ts';

/** Width of the widest arc, in units of a map 960 units wide. */
const widest = 14;
/** What no arc is thinner than, so that the smallest sum can be seen. */
const thinnest = 1.4;
/** Smaller sums do not fill the scale: forty million never look like a billion. */
const smallestTop = 1e9;

/** Width of every arc whose sum no source gives in dollars: it says nothing of the sum. */
export const widthWithoutDollars = 1.5;

/**
 * Width of an arc at its origin, viewBox units: the diameter of a circle whose area stands for the dollars.
 * `largest` is the largest sum of the same picture.
 */
export function moneyWidth(dollars: number, largest: number): number {
	return Math.max(thinnest, widest * Math.sqrt(dollars / Math.max(largest, smallestTop)));
}

/** Three sums in dollars that a legend of widths shows: round, smallest first, none above the largest drawn. */
export function moneySteps(largest: number): readonly number[] {
	if (largest < 1) return [];
	const top = roundStep(largest);
	return [roundStep(top / 20), roundStep(top / 4), top];
}
