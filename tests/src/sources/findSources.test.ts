import { describe, expect, it } from 'vitest';
import type { ListedSource } from '#scripts/derive/pages/source-list.ts';
import { findSources, searchedSources } from '#src/sources/findSources.ts';
import { allSources, asksForAny, parseSourceQuery, writeSourceQuery } from '#src/sources/sourceQuery.ts';

const source = (id: string, known: Partial<ListedSource>): ListedSource => ({
	id,
	title: 'Title',
	titleLang: null,
	publisher: 'Publisher',
	published: null,
	kind: 'press',
	part: 1,
	...known
});
// Synthetic.
const sources = [
	source('A-1', { title: 'Élan of a court', publisher: 'The Paper', published: '2012-05' }),
	source('A-2', { title: '某报', publisher: 'The Paper', kind: 'court' }),
	source('A-3', { publisher: 'Court of Arland', kind: 'court' })
];
const find = (words: string, kind = '') =>
	findSources(sources, searchedSources(sources), { words, kind }).map(({ id }) => id);

describe('looking for a source', () => {
	it('finds by all words in any order, in title, publisher, day and id', () => {
		expect(find('paper elan')).toEqual(['A-1']);
		expect(find('COURT')).toEqual(['A-1', 'A-3']);
		expect(find('2012')).toEqual(['A-1']);
		expect(find('某')).toEqual(['A-2']);
		expect(find('a-3')).toEqual(['A-3']);
		expect(find('')).toHaveLength(3);
	});

	it('keeps to a kind', () => {
		expect(find('court', 'court')).toEqual(['A-3']);
	});
});

describe('the query of an address', () => {
	it('comes back as it was written, beside what others keep there', () => {
		const query = { words: 'elan', kind: 'press' };
		const written = writeSourceQuery(query, new URLSearchParams('x=1'));
		expect(written.toString()).toBe('x=1&q=elan&kind=press');
		expect(parseSourceQuery(written, ['press'])).toEqual(query);
		expect(writeSourceQuery(allSources, written).toString()).toBe('x=1');
	});

	it('is read without a kind that there is not', () => {
		expect(parseSourceQuery(new URLSearchParams('kind=constructor'), ['press'])).toEqual(allSources);
		expect(asksForAny(allSources)).toBe(false);
		expect(asksForAny({ words: ' ', kind: '' })).toBe(false);
		expect(asksForAny({ words: '', kind: 'press' })).toBe(true);
	});
});
