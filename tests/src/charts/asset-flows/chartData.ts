import { derive } from '#scripts/derive/charts/asset-flows.ts';
import type { AssetFlowsChartData } from '#src/charts/asset-flows/view.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { affairTables, paidByBank } from '#tests/scripts/derive/assets/affairTables.ts';

export const home = descriptor.home.iso3;

/** The data of the chart from some rows, its places on a synthetic grid. */
export function chartData(rows: Parameters<typeof affairTables>[0]): AssetFlowsChartData {
	const derived = present(derive(affairTables(rows), descriptor));
	const places = Object.keys(derived.countries).map((iso3, index) => {
		const place = { x: 60 + (index % 9) * 100, y: 40 + Math.floor(index / 9) * 40, marker: false, area: 10 };
		return [iso3, place] as const;
	});
	return { ...derived, world: { width: 960, height: 435, places: Object.fromEntries(places) } };
}

export const returned = { stage: 'returned' } as const;

/** Money of two stages and kinds, with all that is drawn otherwise or not at all. */
export const fewRows = [
	{ recovery_id: 'frozen', amount: 40e6 },
	{ recovery_id: 'frozen-fraud', affair_id: 'a-fraud', amount: 30e6, requesting_iso3: home },
	{ recovery_id: 'che-per', ...returned, amount: 20e6, exactness: 'at_least' },
	{ recovery_id: 'che-per-2', ...returned, amount: 10e6 },
	{ recovery_id: 'che-nga', affair_id: 'b', ...returned, requesting_iso3: 'NGA', amount: 5e6 },
	{ recovery_id: 'che-bra', affair_id: 'b', ...returned, requesting_iso3: 'BRA' },
	{ recovery_id: 'usa-nga', affair_id: 'b', ...returned, holding_iso3: 'USA', requesting_iso3: 'NGA' },
	{
		recovery_id: 'usa-home',
		affair_id: 'c',
		...{ ...returned, holding_iso3: 'USA', requesting_iso3: home },
		...{ amount: 8e6, currency: 'CHF', exactness: 'about', date_kind: 'report', valued_on: '2001-05' }
	},
	{ recovery_id: 'nzd', affair_id: 'd', ...returned, holding_iso3: 'NZL', amount: 7e6, currency: 'NZD' },
	{ recovery_id: 'inside', affair_id: 'e', ...returned, holding_iso3: 'PER' },
	{ recovery_id: 'paid', affair_id: 'f', ...paidByBank, amount: 900e6, exactness: 'at_least' },
	{ recovery_id: 'paid-euro', affair_id: 'f', ...paidByBank, amount: 7e6, currency: 'EUR' }
] satisfies Parameters<typeof affairTables>[0];
