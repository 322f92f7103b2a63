import { dayInterval } from './dates/partialDate.ts';

/** How many rows there are, between which days they lie, and which jurisdictions they name. */
export interface Extent {
	readonly rows: number;
	/** The date that begins first and the one that ends last, each as exact as it is known; null where no row has one. */
	readonly from: string | null;
	readonly to: string | null;
	/** ISO 3166-1 codes of three letters, sorted. */
	readonly places: readonly string[];
}

/**
 * What some rows reach over.
 * @param dates all their dates, which may be partial
 * @param places all jurisdictions that they name, each as often as it comes
 * @throws RangeError for what is no date
 */
export function extentOf(rows: number, dates: Iterable<string>, places: Iterable<string>): Extent {
	let from: string | null = null;
	let to: string | null = null;
	for (const date of new Set(dates)) {
		const { first, last } = dayInterval(date);
		if (from === null || first < dayInterval(from).first) from = date;
		if (to === null || last > dayInterval(to).last) to = date;
	}
	return { rows, from, to, places: [...new Set(places)].sort() };
}

/** What several of them reach over together. */
export const joinExtents = (extents: readonly Extent[]): Extent =>
	extentOf(
		extents.reduce((sum, { rows }) => sum + rows, 0),
		extents.flatMap(({ from, to }) => [from, to].filter((date) => date !== null)),
		extents.flatMap(({ places }) => places)
	);
