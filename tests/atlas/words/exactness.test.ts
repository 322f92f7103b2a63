import { expect, it } from 'vitest';
import { exactnessCodes, exactnessWord, withExactness } from '#atlas/words/exactness.ts';

it('has a word for each code but exact', () => {
	expect(exactnessCodes.map(exactnessWord)).toEqual(['', 'about', 'more than', 'up to']);
});

it('stands before the figure, apart from it', () => {
	expect(withExactness('¥8.5 billion', 'at_least')).toBe('more than ¥8.5 billion');
	expect(withExactness('4,000', 'about')).toBe('about 4,000');
	expect(withExactness('$40 million', 'at_most')).toBe('up to $40 million');
});

it('leaves an exact figure alone, and one of which nothing is known', () => {
	expect(withExactness('1,335', 'exact')).toBe('1,335');
	expect(withExactness('1,335', null)).toBe('1,335');
});
