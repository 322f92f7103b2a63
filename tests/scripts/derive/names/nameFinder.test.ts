import { describe, expect, it } from 'vitest';
import { nameFinder, wordFinder } from '#scripts/derive/names/nameFinder.ts';

const persons = [
	{ name: 'Mo Synthetic', name_zh: '莫合成' },
	{ name: 'Lu Plainly (Lewis Plain)', name_zh: null },
	{ name: 'Éva Teste-Nagy (Nowhere)', name_zh: null }
];

describe('nameFinder', () => {
	const isNamed = nameFinder(persons);

	it.each([
		['in a sentence', 'Sweden refuses to hand over Mo Synthetic.'],
		['in an id', '2019-mo-synthetic-returns'],
		['as one word of an id', 'R-press-mosynthetic-2021'],
		['with the family name last', 'a court heard Synthetic, Mo'],
		['in small letters', 'mo synthetic'],
		['in Chinese', '报道：莫合成已回国'],
		['by another name', 'Lewis Plain fled'],
		['without its accents and hyphen', 'Eva Teste Nagy']
	])('finds a name %s', (_, text) => {
		expect(isNamed(text)).toBe(true);
	});

	it.each([
		['a part of a name', 'Mo fled to Norway'],
		['words that begin like it', 'Mo Synthetical'],
		['what stands in brackets and is one word', 'Nowhere'],
		['other Chinese', '莫先生'],
		['nothing', '']
	])('takes %s for no name', (_, text) => {
		expect(isNamed(text)).toBe(false);
	});

	it('finds nobody where nobody is known', () => {
		expect(nameFinder([])('Mo Synthetic')).toBe(false);
	});
});

describe('wordFinder', () => {
	it('finds any word of the names of those who are told of', () => {
		const finds = wordFinder(persons.slice(0, 1));
		expect(finds('Sweden refuses to hand over Mo')).toBe(true);
		expect(finds('The first of the hundred is caught')).toBe(false);
	});
});
