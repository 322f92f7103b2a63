const byDigits = new Map<number, Intl.NumberFormat>();

/** A number that was worked out, rounded to so many digits that mean something: "3.2", "130", "1,400". */
export function formatRounded(value: number, digits: number): string {
	const known = byDigits.get(digits) ?? new Intl.NumberFormat('en-GB', { maximumSignificantDigits: digits });
	byDigits.set(digits, known);
	return known.format(value);
}
