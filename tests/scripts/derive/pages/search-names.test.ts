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
