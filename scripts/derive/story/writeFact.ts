import { withExactness } from '#atlas/words/exactness.ts';
import { formatCount } from '#atlas/words/formatCount.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import type { Fact } from './fact.ts';

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number as prose has it: in words up to twelve. */
function inWords(value: number): string {
	return small[value] ?? formatCount(value);
}

/**
 * A fact as it stands in a sentence; a published figure as exact as its source says it is: "about 4,000".
 * @param style `bare` for a figure without the word for how exact it is, `word` for numbers in words up to twelve, `month`
 * and `year` for dates no more exact than that, `lower` for words within a sentence; null for the fact as it is
 * @throws when the style does not go with the kind of fact
 */
export function writeFact(fact: Fact, style: string | null): string {
	if (style === 'bare') {
		if (fact.exactness === undefined)
			throw new Error('only a figure that is more or less exact can stand bare');
		return write(fact, null);
	}
	return withExactness(write(fact, style), fact.exactness ?? null);
}

function write({ value, kind }: Fact, style: string | null): string {
	if (kind === 'number' && typeof value === 'number') {
		if (style === null) return formatCount(value);
		if (style === 'word') return inWords(value);
	}
	if (kind === 'date' && typeof value === 'string') {
		if (style === null) return formatDate(value);
		if (style === 'month') return formatDate(value.slice(0, 'YYYY-MM'.length));
		if (style === 'year') return formatDate(value.slice(0, 'YYYY'.length));
	}
	if (kind === 'text' && typeof value === 'string') {
		if (style === null) return value;
		if (style === 'lower') return lowerFirst(value);
	}
	throw new Error(`a ${kind} cannot be written as "${style ?? ''}"`);
}
