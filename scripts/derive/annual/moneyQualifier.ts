const pattern = /\b(more than|over|about|nearly) ([\d.,]+) ([mb])illion/gi;
const units: Readonly<Record<string, number>> = { m: 1e6, b: 1e9 };
const words: Readonly<Record<string, 'over' | 'about' | 'nearly'>> = {
	'more than': 'over',
	over: 'over',
	about: 'about',
	nearly: 'nearly'
};

/**
 * How exact a row's note says its own sum is: "over" for 16.74 billion and the note "more than 16.74 billion yuan", or for
 * a note that is no more than "More than". Null where the note says no such thing of that sum.
 */
export function moneyQualifier(note: string | null, amount: number): 'over' | 'about' | 'nearly' | null {
	if (note === null) return null;
	const alone = words[note.split('; ')[0]?.toLowerCase() ?? ''];
	if (alone) return alone;
	for (const [, word = '', number = '', unit = ''] of note.matchAll(pattern)) {
		const value = Number(number.replaceAll(',', '')) * (units[unit.toLowerCase()] ?? 1);
		if (Math.abs(value - amount) < amount / 1e6) return words[word.toLowerCase()] ?? null;
	}
	return null;
}
