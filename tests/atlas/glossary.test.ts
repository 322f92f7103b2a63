import { describe, expect, it } from 'vitest';
import { glossaryOf } from '#atlas/glossary.ts';

describe('the glossary', () => {
	it('explains the words that a reader of any atlas of the field needs', () => {
		expect(glossaryOf().map(({ id }) => id)).toEqual(
			expect.arrayContaining([
				'extradition',
				'deportation',
				'persuasion',
				'red-notice',
				'in-absentia',
				'mutual-legal-assistance',
				'frozen',
				'confiscated'
			])
		);
	});

	it('says of persuasion whose word it is', () => {
		expect(glossaryOf().find(({ id }) => id === 'persuasion')?.text).toContain('authorities’ word');
	});

	it('takes from the package a fact beside a word, and words of its own after the others', () => {
		const words = glossaryOf([
			{ id: 'persuasion', fact: { text: 'A synthetic fact', source_id: 'S-1' } },
			{ id: 'the-list', term: 'The list', text: 'A synthetic list.' }
		]);
		const persuasion = words.find(({ id }) => id === 'persuasion');
		expect(persuasion).toEqual({
			...glossaryOf().find(({ id }) => id === 'persuasion'),
			fact: { text: 'A synthetic fact', sourceId: 'S-1' }
		});
		expect(words.at(-1)).toEqual({ id: 'the-list', term: 'The list', text: 'A synthetic list.' });
	});

	it('has each word once', () => {
		const ids = glossaryOf([{ id: 'frozen', text: 'Otherwise.' }]).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('takes no word of the package alone that has no meaning', () => {
		expect(() => glossaryOf([{ id: 'the-list', term: 'The list' }])).toThrow('"the-list"');
	});
});
