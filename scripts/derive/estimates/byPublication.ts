import { dayInterval } from '#atlas/dates/partialDate.ts';

/** Orders claims by the first day on which they may have been published; equals by the last day, then as they stand. */
export function byPublication(
	a: { readonly date_published: string },
	b: { readonly date_published: string }
): number {
	const [left, right] = [dayInterval(a.date_published), dayInterval(b.date_published)];
	return left.first.localeCompare(right.first) || left.last.localeCompare(right.last);
}
