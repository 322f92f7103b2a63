import { roundStep } from '#src/plot/roundStep.ts';

/** How the widths of a map's arcs tell numbers apart. */
export interface ArcScale {
	/** Width of an arc at its wide end, viewBox units. */
	width(value: number): number;
	/** Three round numbers, or fewer, for a legend: smallest first, none above the largest drawn. */
	readonly steps: readonly number[];
}

interface Extent {
	/** The largest number of the picture. */
	readonly largest: number;
	/** A picture of smaller numbers does not fill the scale: two persons never look like forty. */
	readonly smallestTop: number;
	/** Width of the widest arc, in units of a map 960 units wide. */
	readonly widest: number;
}

/** What no arc is thinner than, so that the smallest number can be seen. */
const thinnest = 1.4;

/** Rounds down to one significant digit: 857 to 800. */
function leadingDigit(value: number): number {
	const unit = 10 ** Math.floor(Math.log10(value));
	return Math.floor(value / unit) * unit;
}

function stepsUpTo(largest: number): readonly number[] {
	if (largest < 1) return [];
	const top = leadingDigit(largest);
	const below = [top / 8, top / 2].filter((step) => step >= 1).map(roundStep);
	return [...new Set([...(below.length < 2 ? [1] : []), ...below, top])];
}

/** The one scale of all arcs: as wide as a circle whose area stands for the number, so that its square root counts. */
export function arcScale({ largest, smallestTop, widest }: Extent): ArcScale {
	return {
		width: (value) => Math.max(thinnest, widest * Math.sqrt(value / Math.max(largest, smallestTop))),
		steps: stepsUpTo(largest)
	};
}
