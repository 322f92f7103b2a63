import type { Tables } from '#atlas/rows.ts';
import type { Geometry } from '#atlas/places.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { labelOf } from '../labelOf.ts';
import { affairs, type Affair } from '../assets/affairs.ts';
import { kindOrder, stageOrder } from '../assets/order.ts';
import { payments, type Payments } from '../assets/payments.ts';
import { pairs, type Pair, type RowUse } from '../assets/pairs.ts';
import { recoveries, type AffairKind, type MoneyStage, type Recovery } from '../assets/recovery.ts';

/** What the picture of money needs. Sums of different stages, and of different kinds of affair, are never added. */
export interface AssetFlowsData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	/** The world that its map lies on. */
	readonly geometry: Geometry;
	/** ISO 3166-1 alpha-3 code of the home jurisdiction. */
	readonly home: string;
	/** Names by code of every jurisdiction named here, home among them. */
	readonly countries: Readonly<Record<string, string>>;
	/** The kinds of affair in the descriptor's words. */
	readonly kinds: readonly { readonly kind: AffairKind; readonly label: string }[];
	/** The stages in the descriptor's words, the order of the process. */
	readonly stages: readonly { readonly stage: MoneyStage; readonly label: string }[];
	readonly affairs: readonly Affair[];
	readonly pairs: readonly Pair[];
	/** What firms and banks paid, apart from all pairs. */
	readonly payments: readonly Payments[];
	/** Every row, and what the picture does with it; payments by firms and banks are in none of the pairs. */
	readonly recoveries: readonly (Recovery & { readonly use: RowUse })[];
}

/** The options that a reader, or a step of the story, can set. */
export const options = ['stage', 'kind', 'country'] as const;

/** Money frozen, confiscated and returned between jurisdictions, worldwide. */
export function derive(
	tables: Pick<Tables, 'countries' | 'affairs' | 'asset_recoveries' | 'exchange_rates' | 'cases'>,
	descriptor: Descriptor
): AssetFlowsData | null {
	const home = descriptor.home.iso3;
	const rows = recoveries(tables, descriptor);
	if (rows.length === 0) return null;
	const names = new Map(tables.countries.map(({ iso3, name }) => [iso3, name]));
	const codes = new Set([
		home,
		...rows.flatMap(({ holding, requesting, payer }) =>
			[holding, requesting, payer?.seat].flatMap((iso3) => iso3 ?? [])
		)
	]);
	const { pairs: found, uses } = pairs(rows);
	return {
		dataDate: descriptor.created.slice(0, 10),
		geometry: 'atlantic',
		home,
		countries: Object.fromEntries([...codes].sort().map((iso3) => [iso3, names.get(iso3) ?? iso3])),
		kinds: kindOrder.map((kind) => ({ kind, label: labelOf(descriptor, 'affairs', 'kind', kind) })),
		stages: stageOrder.map((stage) => ({
			stage,
			label: labelOf(descriptor, 'asset_recoveries', 'stage', stage)
		})),
		affairs: affairs(tables, descriptor),
		pairs: found,
		payments: payments(rows),
		// Notes are the greater part of the rows: they stand in the table of recoveries, under the same id.
		recoveries: rows.map((row) => ({ ...row, follows: [], note: null, use: uses[row.id] ?? 'no_place' }))
	};
}
