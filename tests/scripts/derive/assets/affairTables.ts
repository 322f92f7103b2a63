import type { Tables } from '#atlas/rows.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

type Cells = Partial<Tables['asset_recoveries'][number]>;

/**
 * Synthetic tables of affairs: each row is a million dollars frozen in Switzerland for Peru, exact, in 2001, where its
 * cells say nothing else; each affair that a row names is one of public corruption, or of fraud where its id says so.
 */
export function affairTables(rows: readonly (Cells & { readonly recovery_id: string })[]) {
	const recoveries = rows.map((cells) =>
		row('asset_recoveries', {
			affair_id: 'synthetic',
			stage: 'frozen',
			holding_iso3: 'CHE',
			requesting_iso3: 'PER',
			amount: 1e6,
			currency: 'USD',
			exactness: 'exact',
			stage_date: '2001',
			date_kind: 'event',
			source_ids: [`S-${cells.recovery_id}`],
			...cells
		})
	);
	const affairs = [...new Set(recoveries.map((each) => each.affair_id))].map((affair_id) =>
		row('affairs', {
			affair_id,
			name: `Affair ${affair_id}`,
			kind: affair_id.includes('fraud') ? 'fraud' : 'public_corruption'
		})
	);
	const codes = recoveries.flatMap((each) => [each.holding_iso3, each.requesting_iso3, each.payer_iso3]);
	const countries = [...new Set([...codes.flatMap((code) => code ?? []), descriptor.home.iso3])].map((iso3) =>
		row('countries', { iso3, name: `Land ${iso3}` })
	);
	const exchange_rates = [row('exchange_rates', { year: 2001, currency: 'CHF', units_per_usd: 2 })];
	return {
		affairs,
		asset_recoveries: recoveries,
		countries,
		exchange_rates,
		cases: [],
		checks: [],
		sources: []
	};
}

/** Cells of a payment by a synthetic bank in France. */
export const paidByBank = {
	payer: 'A Bank',
	payer_iso3: 'FRA',
	stage: 'returned',
	holding_iso3: null
} as const;
