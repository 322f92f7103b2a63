import { expect, test } from 'vitest';
import { moneyQualifier } from '#scripts/derive/annual/moneyQualifier.ts';

test.each([
	['Commission work report; more than 16.74 billion yuan', 16.74e9, 'over'],
	['About 980 million yuan', 980e6, 'about'],
	['More than 9,000; nearly 49 billion yuan recovered or saved', 49e9, 'nearly'],
	['More than', 519e6, 'over'],
	['More than; 1.2 billion US dollars', 8.5e9, 'over'],
	['Over 10 billion, the Hong Kong paper gives dollars', 10e9, 'over'],
	// The words speak of another sum, or of persons.
	['More than 10.2 billion yuan of losses', 2.91e9, null],
	['More than 70 countries and regions', 2.4e9, null],
	[null, 1e9, null]
])('"%s" says of %d: %s', (note, amount, expected) => {
	expect(moneyQualifier(note, amount)).toBe(expected);
});
