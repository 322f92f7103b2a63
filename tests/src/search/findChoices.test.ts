import { describe, expect, it } from 'vitest';
import { findChoices } from '#src/search/findChoices.ts';
import type { Choice } from '#src/search/rankOf.ts';

// Synthetic but for the shape of the names.
const choices: readonly Choice[] = [
	{ value: 'ESP', label: 'Spain', also: ['ESP', '西班牙'] },
	{ value: 'CIV', label: 'Côte d’Ivoire', also: ['CIV', '科特迪瓦'] },
	{ value: 'PAK', label: 'Pakistan', also: ['PAK', '巴基斯坦'] },
	{ value: 'NZL', label: 'New Zealand', also: ['NZL', '新西兰'] },
	{ value: 'ESP-x', label: 'Extradition treaty: Spain' },
	{ value: 'qiao', label: 'Qiao Jianjun', also: ['乔建军'] },
	{ value: 'UKR', label: 'Ukraine', also: ['UKR'] },
	{ value: 'GBR', label: 'United Kingdom', also: ['GBR', 'UK', 'Great Britain'] },
	{ value: 'chart', label: 'Lines', text: 'Who came back? Extradition counts for little.' }
];
const find = (text: string, most?: number) =>
	findChoices(choices, text, most).map(({ choice }) => choice.value);

describe('finding one of many by name', () => {
	it('finds nothing for nothing', () => {
		expect(['', '  ', '?', '·'].map((text) => find(text))).toEqual([[], [], [], []]);
	});

	it('puts names that begin with the text first, then names with a word that does', () => {
		expect(find('spain')).toEqual(['ESP', 'ESP-x']);
		expect(find('zea')).toEqual(['NZL']);
	});

	it('finds parts of a name', () => {
		expect(find('kist')).toEqual(['PAK']);
	});

	it('does not mind diacritics and case', () => {
		expect(find('COTE')).toEqual(['CIV']);
		expect(find('Ivoire')).toEqual(['CIV']);
	});

	it('finds a code whole, and not by a part of it', () => {
		expect(find('esp')).toEqual(['ESP']);
		expect(find('nz')).toEqual([]);
	});

	it('finds a name in Chinese by any part of it', () => {
		expect(find('乔建军')).toEqual(['qiao']);
		expect(find('建军')).toEqual(['qiao']);
		expect(find('西')).toEqual(['ESP', 'NZL']);
	});

	it('finds words in any order', () => {
		expect(find('Jianjun Qiao')).toEqual(['qiao']);
		expect(find('spain extradition')).toEqual(['ESP-x']);
	});

	it('takes another name for its own: whole before the beginning of a longer word', () => {
		expect(find('UK')).toEqual(['GBR', 'UKR']);
		expect(find('britain')).toEqual(['GBR']);
	});

	it('finds what is said of something, after all that is called so', () => {
		expect(find('who came back')).toEqual(['chart']);
		expect(find('back who')).toEqual(['chart']);
		expect(find('extradition')).toEqual(['ESP-x', 'chart']);
	});

	it('finds at most so many', () => {
		expect(find('s', 1)).toEqual(['ESP']);
	});
});
