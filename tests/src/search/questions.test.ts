import { expect, test } from 'vitest';
import type { SearchEntry, SearchGroup } from '#scripts/derive/search/searchIndex.ts';
import { contentWords, inOurForms } from '#src/search/askedText.ts';
import { drawerOf } from '#src/search/drawers.ts';
import { findEntries } from '#src/search/findEntries.ts';

const entry = (label: string, rest: Partial<SearchEntry> = {}): SearchEntry => ({
	label,
	path: label.toLowerCase(),
	...rest
});
// Synthetic.
const groups: readonly SearchGroup[] = [
	{ id: 'countries', label: 'Countries', entries: [entry('Arland', { zh: '甲国' }), entry('Berland')] },
	{ id: 'cases', label: 'Cases', entries: [entry('Smith Jon'), entry('Smith Ann')] },
	{ id: 'instruments', label: 'Instruments', entries: [entry('Extradition treaty: Berland')] },
	{ id: 'charts', label: 'Charts', entries: [entry('Returns', { also: ['Who came back?'] })] }
];
const labels = (text: string) =>
	findEntries(groups, text).flatMap(({ entries }) => entries.map(({ label }) => label));

test('a question finds what it asks about', () => {
	expect(contentWords('is there a treaty with arland')).toEqual(['treaty', 'arland']);
	expect(contentWords('who is it')).toEqual(['who', 'is', 'it']);
	expect(labels('Is there an extradition treaty with Berland?')).toEqual(['Extradition treaty: Berland']);
	expect(labels('Where is Jon Smith?')).toEqual(['Smith Jon']);
	expect(labels('who came back')).toEqual(['Returns']);
});

test('where nothing holds all its words, what holds most of them is shown, but no person by half a name', () => {
	expect(labels('extradition treaty Nowhere')).toEqual(['Extradition treaty: Berland']);
	expect(labels('Smith Nobody')).toEqual([]);
	expect(labels('one two three Berland')).toEqual([]);
});

test('its drawer is that of what it asks about', () => {
	const index = { groups, drawers: ['s', 'w'], forms: {} };
	expect(drawerOf(index, 'What of Smith?')).toBe('s');
	expect(drawerOf(index, 'what')).toBe('w');
});

test('letters of full width and other forms of characters are read as those of the names', () => {
	expect(labels('ＡＲＬＡＮＤ')).toEqual(['Arland']);
	expect(inOurForms('甲國 Ａ', { 國: '国' })).toBe('甲国 A');
	expect(inOurForms('甲國', {})).toBe('甲國');
});
