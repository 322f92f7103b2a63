import { describe, expect, it } from 'vitest';
import { deriveEach } from '#scripts/derive/pages/search-names.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

describe('the drawers of names', () => {
	const drawers = deriveEach(
		tablesOf({
			cases: [
				{ case_id: 'ann', name: 'Ann Berg', name_zh: '甲', standing: 'protected_abroad' },
				{
					case_id: 'bo',
					name: 'Bo Ek',
					standing: 'accused',
					position: 'head of a synthetic bank',
					affair_id: 'small'
				}
			],
			affairs: [
				{ affair_id: '1b', name: 'Big Affair', kind: 'fraud' },
				{ affair_id: 'small', name: 'Small', kind: 'fraud' },
				{ affair_id: 'lone', name: 'Lone', kind: 'fraud' }
			],
			asset_recoveries: [
				{ affair_id: '1b', requesting_iso3: 'NGA', holding_iso3: 'CHE' },
				{ affair_id: '1b', requesting_iso3: 'PER', holding_iso3: 'CHE' },
				{ affair_id: '1b', requesting_iso3: 'PER', holding_iso3: 'LUX' }
			]
		}),
		descriptor
	);

	it('hold a person under each word of the name in both scripts, with the standing beside it', () => {
		const ann = {
			label: 'Ann Berg',
			zh: '甲',
			standing: { label: 'Protected abroad', caveat: null },
			path: 'cases#ann'
		};
		expect(drawers.a?.cases).toEqual([ann]);
		expect(drawers['han-2']?.cases).toEqual([ann]);
		expect(drawers.b?.cases).toMatchObject([
			ann,
			{ label: 'Bo Ek', detail: 'Head of a synthetic bank', path: 'cases#bo' }
		]);
	});

	it('hold an affair by what it is called for short, too', () => {
		expect(drawers[0]?.affairs).toMatchObject([{ label: 'Big Affair', also: ['1b'] }]);
	});

	it('lead from an affair to the money of the state that asks for it, else to its case, and leave out one that is told nowhere', () => {
		expect(drawers.b?.affairs).toMatchObject([{ label: 'Big Affair', path: 'countries/PER#money' }]);
		expect(drawers.b?.affairs[0]?.detail).toMatch(/; 3 records of money$/);
		expect(drawers.s?.affairs).toMatchObject([{ label: 'Small', path: 'cases#bo' }]);
		expect(drawers.l).toBeUndefined();
	});
});

describe('the names found by a jurisdiction’s own', () => {
	const persons = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ case_id: id, name: `Zz ${id}` }));
	const recovery = (affair: string) => ({ affair_id: affair, requesting_iso3: 'PER', holding_iso3: 'CHE' });
	const drawers = deriveEach(
		tablesOf({
			countries: [
				{ iso3: 'GBR', name: 'United Kingdom', name_zh: '英国' },
				{ iso3: 'PER', name: 'Peru' },
				{ iso3: 'CHE', name: 'Switzerland' }
			],
			cases: [
				...persons.map((row) => ({ ...row, fled_to_iso3: ['GBR', 'PER'] })),
				{ case_id: 'back', name: 'Zz back', return_status: 'back', returned_from_iso3: 'CHE' },
				{ case_id: 'away', name: 'Zz away', return_status: 'not_known', returned_from_iso3: 'CHE' }
			],
			affairs: ['one', 'two', 'three', 'four', 'five', 'six'].map((affair) => ({
				affair_id: affair,
				name: `Yy ${affair}`,
				kind: 'fraud'
			})),
			asset_recoveries: ['one', 'two', 'three', 'four', 'five', 'six', 'six'].map(recovery)
		}),
		descriptor
	);
	const of = (iso3: string, letter: string, group: 'cases' | 'affairs') =>
		drawers[letter]?.[group].filter(({ countries }) => countries?.includes(iso3)).map(({ path }) => path);

	it('lie where any name of it does, the first five as the table has them', () => {
		const five = ['cases#a', 'cases#b', 'cases#c', 'cases#d', 'cases#e'];
		for (const letter of ['u', 'k', 'g', 'b']) expect(of('GBR', letter, 'cases'), letter).toEqual(five);
		expect(drawers['u']?.cases.map(({ path }) => path)).toEqual(five);
		expect(Object.keys(drawers).filter((name) => name.startsWith('han-')).length).toBeGreaterThan(0);
	});

	it('hold who came back from there, and nobody of whom that is not known', () => {
		expect(of('CHE', 's', 'cases')).toEqual(['cases#back']);
	});

	it('hold the five affairs of which most money is told, whether it lay there or is asked for', () => {
		const names = (drawer: string) => drawers[drawer]?.affairs.map(({ label }) => label);
		expect(names('p')).toEqual(['Yy one', 'Yy two', 'Yy three', 'Yy four', 'Yy six']);
		expect(drawers['y']?.affairs.length).toBe(6);
		expect(drawers['y']?.affairs[5]?.countries).toEqual(['CHE', 'PER']);
		expect(drawers['y']?.affairs[4]?.countries).toBeUndefined();
	});
});
