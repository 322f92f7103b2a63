import { expect, it } from 'vitest';
import { withArticle } from '#atlas/words/withArticle.ts';

it('gives an article to the names that take one in a sentence', () => {
	expect(withArticle('United States')).toBe('the United States');
	expect(withArticle('Netherlands')).toBe('the Netherlands');
	expect(withArticle('Central African Republic')).toBe('the Central African Republic');
	expect(withArticle('Canada')).toBe('Canada');
	expect(withArticle('New Zealand')).toBe('New Zealand');
});
