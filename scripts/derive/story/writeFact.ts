import { formatDate } from '#atlas/dates/formatDate.ts';
import type { Fact } from './fact.ts';

const numbers = new Intl.NumberFormat('en-GB');
const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number as prose has it: in words up to twelve. */
function inWords(value: number): string {
	return small[value] ?? numbers.format(value);
}

/**
 * A fact as it stands in a sentence.
 * @param style `word` for numbers in words up to twelve, `month` and `year` for dates no more exact than that, `lower`
 * for words within a sentence; null for the fact as it is
 * @throws when the style does not go with the kind of fact
 */
export function writeFact({ value, kind }: Fact, style: string | null): string {
	if (kind === 'number' && typeof value === 'number') {
		if (style === null) return numbers.format(value);
		if (style === 'word') return inWords(value);
	}
	if (kind === 'date' && typeof value === 'string') {
		if (style === null) return formatDate(value);
		if (style === 'month') return formatDate(value.slice(0, 'YYYY-MM'.length));
		if (style === 'year') return formatDate(value.slice(0, 'YYYY'.length));
	}
	if (kind === 'text' && typeof value === 'string') {
		if (style === null) return value;
		if (style === 'lower') return value.charAt(0).toLowerCase() + value.slice(1);
	}
	throw new Error(`a ${kind} cannot be written as "${style ?? ''}"`);
}
