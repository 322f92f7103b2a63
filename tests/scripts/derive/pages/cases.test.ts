import { describe, expect, it } from 'vitest';
import { derive } from '#scripts/derive/pages/cases.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

describe('the page of synthetic cases', () => {
	const page = derive(
		tablesOf({
			cases: [
				{ case_id: 'person-b', name: 'Person B', source_ids: ['S-2'] },
				{
					case_id: 'person-a',
					name: 'Person A',
					amount_alleged: 253_200_000,
					amount_currency: 'CNY',
					alleged_exactness: 'at_least',
					affair_id: 'bank',
					alleged_offence: ['bribery'],
					fled_to_iso3: ['CAN'],
					returned_from_iso3: 'USA'
				},
				{ case_id: 'person-a-2', name: 'Person A', amount_recovered: 5 }
			],
			affairs: [{ affair_id: 'bank', name: 'The bank' }],
			checks: [
				{ table: 'cases', row_id: 'person-b', checked_on: '2001-05-03', verdict: 'corrected' },
				{ table: 'treaties', row_id: 'person-a', checked_on: '2001-05-03', verdict: 'corrected' }
			],
			countries: [
				{ iso3: 'CAN', name: 'Canada', name_zh: '加拿大' },
				{ iso3: 'PER', name: 'Peru', name_zh: '秘鲁' },
				{ iso3: 'USA', name: 'United States', name_zh: '美国' }
			],
			sources: [
				{ source_id: 'S-1', publisher: 'Synthetic Times', kind: 'press' },
				{ source_id: 'S-2', publisher: 'Synthetic Court', kind: 'court' },
				{ source_id: 'S-3', publisher: 'Not cited' }
			]
		}),
		descriptor
	);

	it('holds every row of the table once, by name, those of one name by id', () => {
		expect(page.entries.map(({ id }) => id)).toEqual(['person-a', 'person-a-2', 'person-b']);
	});

	it('has words for every code of the table, and for the places and sources that an entry names', () => {
		const [entry] = page.entries;
		expect(page.labels.standing[entry?.standingCode ?? '']).toBe(entry?.standing.label);
		expect(page.labels.return_status).toMatchObject({ back: 'Back', not_back: 'Not back' });
		expect(page.labels.alleged_offence.bribery).toBe('Bribery');
		expect(page.places).toEqual({
			CAN: { name: 'Canada', nameZh: '加拿大' },
			USA: { name: 'United States', nameZh: '美国' }
		});
		expect(page.sources).toEqual({
			'S-1': { publisher: 'Synthetic Times', kind: 'press', part: 1 },
			'S-2': { publisher: 'Synthetic Court', kind: 'court', part: 1 }
		});
	});

	it('keeps sums together with their currencies and their exactness, and has none without', () => {
		const [a, second] = page.entries;
		expect(a?.alleged).toEqual({
			amount: 253_200_000,
			currency: 'CNY',
			exactness: 'at_least'
		});
		expect(second?.recovered).toBeNull();
	});

	it('says of each case when it was last checked, and of the others nothing', () => {
		expect(page.entries.map(({ checked }) => checked?.on)).toEqual([undefined, undefined, '2001-05-03']);
	});

	it('names the affair that a case belongs to', () => {
		expect(page.entries.map(({ affair }) => affair)).toEqual(['The bank', null, null]);
	});
});
