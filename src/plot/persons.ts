import { roundStep } from './roundStep.ts';

/** Width of the widest arc, in units of a map 960 units wide. */
const widest = 22;
/** What no arc is thinner than, so that a single person can be seen. */
const thinnest = 1.4;
/** A count smaller than this does not fill the scale: two persons never look like forty. */
const smallestTop = 40;

/** Rounds down to one significant digit: 857 to 800. */
function leadingDigit(value: number): number {
	const unit = 10 ** Math.floor(Math.log10(value));
	return Math.floor(value / unit) * unit;
}

/**
 * Width of an arc at its origin, viewBox units: the diameter of a circle whose area stands for the persons.
 * `largest` is the largest number of the same picture.
 */
export function personsWidth(persons: number, largest: number): number {
	return Math.max(thinnest, widest * Math.sqrt(persons / Math.max(largest, smallestTop)));
}

/** Three numbers of persons, or fewer, that a legend of widths shows: round, smallest first, none above the largest drawn. */
export function legendSteps(largest: number): readonly number[] {
	if (largest < 1) return [];
	const top = leadingDigit(largest);
	const below = [top / 8, top / 2].filter((step) => step >= 1).map(roundStep);
	return [...new Set([...(below.length < 2 ? [1] : []), ...below, top])];
}
