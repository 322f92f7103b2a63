import { describe, expect, test } from 'vitest';
import type { AssetRecoveriesRow } from '#atlas/rows.ts';
import { freezeReturnPairs } from '#scripts/derive/tables/freeze-return-pairs.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { tablesOf } from '#tests/fixtures/tablesOf.ts';

/** A synthetic row: a hundred dollars frozen in XXA for XXB in 2001. */
const money = (
	recovery_id: string,
	cells: Partial<AssetRecoveriesRow> = {}
): Partial<AssetRecoveriesRow> => ({
	...{ recovery_id, affair_id: 'dam', holding_iso3: 'XXA', requesting_iso3: 'XXB', stage: 'frozen' },
	...{ amount: 100, currency: 'USD', exactness: 'exact', stage_date: '2001-05', confidence: 'high' },
	...cells
});
const francs = { currency: 'CHF' } as const;
const back = { stage: 'returned', stage_date: '2004' } as const;
const rates = [{ year: 2001, currency: 'CHF', units_per_usd: 2, kind: 'annual_average' as const }];
const pairs = (...asset_recoveries: readonly Partial<AssetRecoveriesRow>[]) =>
	freezeReturnPairs.rows(
		tablesOf({ asset_recoveries, affairs: [{ affair_id: 'dam' }], exchange_rates: rates }),
		descriptor
	);

describe('what was frozen and what came back', () => {
	test('a return that a source links to its freeze is compared with that', () => {
		expect(
			pairs(
				money('freeze'),
				money('order', { stage: 'confiscated', follows: ['freeze'] }),
				money('home', { ...back, amount: 40, exactness: 'about', follows: ['order'], confidence: 'medium' })
			)
		).toEqual([
			{
				...{ affair_id: 'dam', holding_iso3: 'XXA', requesting_iso3: ['XXB'], first_frozen_year: 2001 },
				...{ frozen_ids: ['freeze'], returned_ids: ['home'] },
				...{ frozen_usd: 100, frozen_usd_exactness: 'exact', frozen_usd_basis: 'source' },
				...{ share_returned: 0.4, no_share_reason: null, link_basis: 'link' },
				...{ unit: 'USD', unit_basis: 'own_currency' },
				...{ compared_frozen: 100, compared_frozen_exactness: 'exact', compared_frozen_ids: ['freeze'] },
				...{ compared_returned: 40, compared_returned_exactness: 'about', compared_returned_ids: ['home'] },
				...{ is_returned: true, may_be_more: false, confidence: 'medium' }
			}
		]);
	});

	test('without a link all of one affair in one place is compared, the largest freeze with what may be added', () => {
		const [row] = pairs(
			money('freeze', { amount: 50 }),
			money('larger', { amount: 200 }),
			money('one', { ...back, amount: 30 }),
			money('two', { ...back, amount: 20 }),
			money('elsewhere', { ...back, holding_iso3: 'XXC' })
		);
		expect(row).toMatchObject({
			...{ share_returned: 0.25, link_basis: 'place', frozen_ids: ['freeze', 'larger'], frozen_usd: 200 },
			...{ compared_frozen_ids: ['larger'], compared_returned: 50, compared_returned_ids: ['one', 'two'] }
		});
	});

	test('two currencies meet in dollars, at a rate that the row tells of', () => {
		const [row] = pairs(money('freeze', francs), money('home', { ...back, amount: 20 }));
		expect(row).toMatchObject({
			...{ share_returned: 0.4, unit: 'USD', unit_basis: 'dollars_converted' },
			...{ compared_frozen: 50, compared_returned: 20, frozen_usd: 50, frozen_usd_basis: 'rate' }
		});
		const [given] = pairs(
			money('freeze', { ...francs, amount_usd: 80 }),
			money('home', { ...back, amount: 20 })
		);
		expect(given).toMatchObject({ share_returned: 0.25, unit_basis: 'dollars_of_sources' });
		const [own] = pairs(money('freeze', francs), money('home', { ...back, ...francs, amount: 20 }));
		expect(own).toMatchObject({ share_returned: 0.2, unit: 'CHF', unit_basis: 'own_currency' });
	});

	test('another return from the place may be more, beside a link', () => {
		const linked = money('home', { ...back, amount: 40, follows: ['freeze'] });
		expect(pairs(money('freeze'), linked, money('other', back))[0]).toMatchObject({
			...{ share_returned: 0.4, may_be_more: true, returned_ids: ['home', 'other'] }
		});
	});
});

describe('where there is no share, the row says why', () => {
	const unknown = { amount: null, currency: null, exactness: null };

	test.each([
		['nothing came back', 'no_return_known', [money('freeze')]],
		[
			'it may repeat another',
			'return_may_overlap',
			[money('freeze'), money('r', { ...back, may_overlap: true })]
		],
		['no sum frozen', 'frozen_sum_not_known', [money('freeze', unknown), money('r', back)]],
		['no sum returned', 'returned_sum_not_known', [money('freeze'), money('r', { ...back, ...unknown })]],
		['no rate', 'no_common_unit', [money('freeze', francs), money('r', { ...back, currency: 'GBP' })]]
	])('%s: %s', (_, reason, rows) => {
		expect(pairs(...rows)).toMatchObject([
			{ share_returned: null, no_share_reason: reason, link_basis: null, unit: null, compared_frozen_ids: [] }
		]);
	});

	test('money frozen at home, and what a bank paid, have no row', () => {
		expect(pairs(money('home', { holding_iso3: 'XXB' }), money('paid', { payer: 'A Bank' }))).toEqual([]);
	});
});
