import { expect, test } from 'vitest';
import { standingInSentence, standingText } from '#atlas/persons/standing.ts';

const open = { label: 'Accused, not convicted', caveat: 'Officials said that two were not charged' };

test('a standing takes its caveat with it, in a cell and in a sentence', () => {
	expect(standingText(open)).toBe('Accused, not convicted (officials said that two were not charged)');
	expect(standingInSentence(open)).toBe('accused, not convicted (officials said that two were not charged)');
});

test('a standing without a caveat is its label', () => {
	expect(standingText({ label: 'Protected abroad', caveat: null })).toBe('Protected abroad');
	expect(standingInSentence({ label: 'Protected abroad', caveat: null })).toBe('protected abroad');
});
