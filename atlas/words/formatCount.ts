const format = new Intl.NumberFormat('en-GB');

/** A whole number as people read it: "1,335". */
export function formatCount(count: number): string {
	return format.format(count);
}
