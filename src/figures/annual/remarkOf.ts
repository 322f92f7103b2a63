const others = {
	persons: /\b(yuan|dollars?|[mb]illion)\b/i,
	money:
		/\b(persons?|hundred|the 100|countries|abroad|of them|suspects|way of return|the \d+ (is|are))\b|(?<!start of the )\bcount\b|^more than [\d,]+(?! [mb]illion)\b/i
};

/** A clause that the figure, or the gap in its place, itself says: "More than 4 billion yuan". */
const figure =
	/^no number of persons was (given|found)$|^(more than|over|about|nearly)( [\d.,]+ [mb]illion( yuan)?)?$/i;

/**
 * What a row's note says of one of its two figures: without the clauses that speak of the other one, without what only
 * repeats the period ("Eleven months; …") and without ids of rows; null if nothing is left. The table has the whole note.
 */
export function remarkOf(note: string | null, about: 'persons' | 'money'): string | null {
	const rest = (note ?? '')
		.replace(/ \([a-z]+(?:-[a-z0-9]+)+\)/g, '')
		.split('; ')
		.filter(
			(clause) =>
				clause !== '' && !/^\w+ months$/.test(clause) && !figure.test(clause) && !others[about].test(clause)
		)
		.join('; ');
	return rest === '' ? null : rest.charAt(0).toUpperCase() + rest.slice(1);
}
