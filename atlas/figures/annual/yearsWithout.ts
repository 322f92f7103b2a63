/** The years from `first` to `last` that none of the totals is about. */
export function yearsWithout(
	totals: readonly { readonly year: number }[],
	first: number,
	last: number
): readonly number[] {
	const known = new Set(totals.map(({ year }) => year));
	const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
	return years.filter((year) => !known.has(year));
}
