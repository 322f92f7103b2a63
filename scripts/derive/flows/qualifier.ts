const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const pattern = /\b(more than|at least|about|over) ([\d,]+|[a-z]+)/gi;

/** The number that a word or a figure such as "30,000" stands for; null for any other word. */
function numberOf(text: string): number | null {
	if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
	const index = words.indexOf(text.toLowerCase());
	return index < 0 ? null : index + 1;
}

/**
 * How exact a row's note says its own number is: "more than" for 150 persons and the note "More than 150 suspects of
 * economic crime". Null where the note says no such thing of that number.
 */
export function qualifier(note: string | null, persons: number): string | null {
	for (const [, words, number] of (note ?? '').matchAll(pattern)) {
		if (words !== undefined && number !== undefined && numberOf(number) === persons)
			return words.toLowerCase();
	}
	return null;
}
