import type { Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { labelOf } from '../labelOf.ts';
import { affairs, type Affair } from '../assets/affairs.ts';
import { kindOrder, stageOrder } from '../assets/order.ts';
import { pairs, type Pair, type Standing } from '../assets/pairs.ts';
import { recoveries, type AffairKind, type MoneyStage, type Recovery } from '../assets/recovery.ts';

/** What the map of money needs. Sums of different stages, and of different kinds of affair, are never added. */
export interface AssetFlowsData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
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
	/** Every row, and how it stands in the map. */
	readonly recoveries: readonly (Recovery & { readonly standing: Standing })[];
}

/** The options that a reader, or a step of the story, can set. */
export const options = ['stage', 'kind'] as const;

/** Money frozen, confiscated and returned between jurisdictions, worldwide. */
export function derive(
	tables: Pick<Tables, 'countries' | 'asset_recoveries' | 'exchange_rates' | 'cases'>,
	descriptor: Descriptor
): AssetFlowsData {
	const home = descriptor.home.iso3;
	const rows = recoveries(tables, descriptor);
	const names = new Map(tables.countries.map(({ iso3, name }) => [iso3, name]));
	const codes = new Set([
		home,
		...rows.flatMap(({ holding, requesting }) => [holding ?? [], requesting ?? []].flat())
	]);
	const { pairs: found, standings } = pairs(rows);
	const label = (field: string, code: string) => labelOf(descriptor, 'asset_recoveries', field, code);
	return {
		dataDate: descriptor.created.slice(0, 10),
		home,
		countries: Object.fromEntries([...codes].sort().map((iso3) => [iso3, names.get(iso3) ?? iso3])),
		kinds: kindOrder.map((kind) => ({ kind, label: label('affair_kind', kind) })),
		stages: stageOrder.map((stage) => ({ stage, label: label('stage', stage) })),
		affairs: affairs(tables, descriptor),
		pairs: found,
		recoveries: rows.map((row) => ({ ...row, standing: standings[row.id] ?? 'no_place' }))
	};
}
