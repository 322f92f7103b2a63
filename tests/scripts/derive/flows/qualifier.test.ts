import { expect, test } from 'vitest';
import { qualifier } from '#scripts/derive/flows/qualifier.ts';

test.each([
	['More than 150 suspects of economic crime', 150, 'more than'],
	['More than 30,000, September to December 2023.', 30000, 'more than'],
	['fraud rings; more than 680, Ministry of Public Security', 680, 'more than'],
	['About six, deported "in recent years"', 6, 'about'],
	['At least eight residents', 8, 'at least']
])('reads in "%s" how exact %i is', (note, persons, expected) => {
	expect(qualifier(note, persons)).toBe(expected);
});

test('says nothing of a number that the note does not speak of', () => {
	expect(qualifier('283 returns from at least 56 countries', 10)).toBeNull();
	expect(qualifier('others say over 1,000', 100)).toBeNull();
	expect(qualifier(null, 40)).toBeNull();
});
