import type { Tables } from '#atlas/rows.ts';
import type { Geometry } from '#atlas/places.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { labelOf } from '../labelOf.ts';
import { affairs, type Affair } from '../assets/affairs.ts';
import { kindOrder, stageOrder } from '../assets/order.ts';
import { payments, type Payments } from '../assets/payments.ts';
import { flowPart, largestFirst, type FlowPart, type FlowRow } from '../assets/flowPart.ts';
import { pairs, type Pair } from '../assets/pairs.ts';
import { recoveries, type AffairKind, type MoneyStage } from '../assets/recovery.ts';

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
	/** The affairs of the rows in `parts`. */
	readonly affairs: readonly Affair[];
	readonly pairs: readonly Pair[];
	/** What firms and banks paid, apart from all pairs. */
	readonly payments: readonly Payments[];
	/** What is told of the rows of each stage, by kind of affair and of all. */
	readonly parts: readonly FlowPart[];
	/** How many rows there are in all. */
	readonly rowCount: number;
	readonly tableOnly?: {
		/** Every row, and what the picture does with it; payments by firms and banks are in none of the pairs. */
		readonly rows: readonly FlowRow[];
		readonly affairs: readonly Affair[];
	};
}

/** By stage, what firms and banks paid last, the largest first. */
function byStage(a: FlowRow, b: FlowRow): number {
	return (
		stageOrder.indexOf(a.stage) - stageOrder.indexOf(b.stage) ||
		Number(a.payer !== null) - Number(b.payer !== null) ||
		largestFirst(a, b)
	);
}

/** The options that a reader, or a step of the story, can set. */
export const options = ['stage', 'kind', 'country'] as const;

/** Money frozen, confiscated and returned between jurisdictions, worldwide. */
export function derive(
	tables: Pick<Tables, 'countries' | 'affairs' | 'asset_recoveries' | 'exchange_rates' | 'cases' | 'sources'>,
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
	const used = rows.map((row): FlowRow => ({ ...row, use: uses[row.id] ?? 'no_place' })).toSorted(byStage);
	const parts = stageOrder.flatMap((stage) =>
		[...kindOrder, 'all' as const].map((kind) => flowPart({ stage, kind }, used, tables.sources))
	);
	const named = affairs(tables, descriptor);
	const told = new Set(parts.flatMap((part) => part.rows.concat(part.paid).map(({ affair }) => affair)));
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
		affairs: named.filter(({ id }) => told.has(id)),
		pairs: found,
		payments: payments(rows),
		parts,
		rowCount: rows.length,
		tableOnly: { rows: used, affairs: named }
	};
}
