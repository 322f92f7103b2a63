import { describe, expect, it } from 'vitest';
import type { IndexedCountry } from '#scripts/derive/pages/country-index.ts';
import { answersTo, describeIndexed } from '#src/countries/describeIndexed.ts';

const synthetic: IndexedCountry = {
	iso3: 'CIV',
	name: 'Côte d’Ivoire',
	nameZh: '科特迪瓦',
	isHome: false,
	inForce: [],
	notInForce: 0,
	reported: 0,
	back: 0,
	counts: 0,
	moneyRows: 0,
	payments: 0,
	milestones: 0
};

describe('the line of a jurisdiction', () => {
	it('names each kind of row, and adds none to another', () => {
		expect(describeIndexed(synthetic)).toBe('No instrument in the tables');
		expect(
			describeIndexed({
				...synthetic,
				inForce: ['Extradition treaty', 'Mutual legal assistance treaty'],
				reported: 2,
				back: 1,
				counts: 1,
				moneyRows: 3
			})
		).toBe(
			'Extradition treaty and mutual legal assistance treaty in force; 2 persons reported there, 1 back; 1 published count; 3 rows on money'
		);
		expect(describeIndexed({ ...synthetic, notInForce: 1 })).toBe('No instrument known to be in force');
	});

	it('is found by any part of its name, without accents, in both scripts, and by its whole code', () => {
		for (const sought of ['cote', 'IVOIRE', '迪瓦', 'civ', ' '])
			expect(answersTo(synthetic, sought)).toBe(true);
		expect(answersTo(synthetic, 'ci')).toBe(false);
	});
});
