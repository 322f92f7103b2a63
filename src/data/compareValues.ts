const collator = new Intl.Collator('en');

/** Which of two values of a column comes first: numbers by what they count, texts as an English index has them. */
export const compareValues = (a: string | number, b: string | number): number =>
	typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/**
 * Which of two cells comes first where a table goes by their column; what is not known stays last, whichever way the rest
 * goes. Every table that a reader can sort asks here.
 */
export function compareCells(
	a: string | number | null,
	b: string | number | null,
	isDescending: boolean
): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return isDescending ? compareValues(b, a) : compareValues(a, b);
}
