import type { Checked } from '#atlas/checks.ts';
import type { Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { lastChecks } from '../coverage/lastChecks.ts';
import { labelOf } from '../labelOf.ts';
import { frozenAndReturned } from '#atlas/money/frozenAndReturned.ts';
import { affairs, type Affair } from '../assets/affairs.ts';
import { recoveries, type AffairKind, type MoneyStage, type Recovery } from '../assets/recovery.ts';
import { mayContainPayments } from '../assets/mayContainPayments.ts';
import { returnsAfterFreezes, type ReturnAfterFreeze } from '../assets/returnAfterFreeze.ts';
import { kindOrder, stageOrder } from '../assets/order.ts';
import { stageFigure, type StageFigure } from '../assets/stageFigure.ts';

/** A row of the table of recoveries, and when it was last checked. */
export type CheckedRecovery = Recovery & Checked;

/** One affair through its stages. */
export interface AffairStages extends Affair {
	/** Jurisdictions that its money is claimed for, by code. */
	readonly requesting: readonly string[];
	/** The stages that it has rows of, in the order of the process. Never added. */
	readonly figures: readonly StageFigure[];
	readonly returns: readonly ReturnAfterFreeze[];
	/** Its rows by stage and date. */
	readonly rows: readonly CheckedRecovery[];
	/** Whether money of it was both frozen and returned, totals apart, and whether a sum is known on both sides. */
	readonly frozenAndReturned: 'with_sums' | 'without_sums' | null;
	/** What firms and banks paid in it: no returned loot, and in no figure. */
	readonly payments: readonly CheckedRecovery[];
}

/** What the picture of freezes and returns needs. */
export interface FrozenToReturnedData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	/** ISO 3166-1 alpha-3 code of the home jurisdiction. */
	readonly home: string;
	/** Names by code of every jurisdiction named here. */
	readonly names: Readonly<Record<string, string>>;
	readonly kinds: readonly { readonly kind: AffairKind; readonly label: string }[];
	readonly stages: readonly { readonly stage: MoneyStage; readonly label: string }[];
	/** Without those of which nothing is known but a payment by a firm or bank. */
	readonly affairs: readonly AffairStages[];
}

/** The options that a reader, or a step of the story, can set. */
export const options = ['kind', 'claimed', 'sort'] as const;

/** By stage, then by date, those without one last. */
function byStage(a: Recovery, b: Recovery): number {
	return (
		stageOrder.indexOf(a.stage) - stageOrder.indexOf(b.stage) ||
		(a.date ?? '9').localeCompare(b.date ?? '9') ||
		(a.id < b.id ? -1 : 1)
	);
}

/** Every affair of the table of recoveries, stage by stage. */
export function derive(
	tables: Pick<Tables, 'countries' | 'affairs' | 'asset_recoveries' | 'exchange_rates' | 'cases' | 'checks'>,
	descriptor: Descriptor
): FrozenToReturnedData | null {
	const checkOf = lastChecks(tables, 'asset_recoveries', descriptor);
	const all = recoveries(tables, descriptor).map((row) => ({ ...row, checked: checkOf(row.id) }));
	// A payment by a firm is no money of an affair that went anywhere.
	if (all.every(({ payer }) => payer !== null)) return null;
	const byAffair = Map.groupBy(all, ({ affair }) => affair);
	const named = new Set(
		all.flatMap(({ holding, requesting, payer }) =>
			[holding, requesting, payer?.seat].flatMap((iso3) => iso3 ?? [])
		)
	);
	const home = descriptor.home.iso3;
	const both = frozenAndReturned(tables.asset_recoveries);
	return {
		dataDate: descriptor.created.slice(0, 10),
		home,
		names: Object.fromEntries(
			tables.countries
				.filter(({ iso3 }) => iso3 === home || named.has(iso3))
				.map(({ iso3, name }) => [iso3, name])
		),
		kinds: kindOrder.map((kind) => ({ kind, label: labelOf(descriptor, 'affairs', 'kind', kind) })),
		stages: stageOrder.map((stage) => ({
			stage,
			label: labelOf(descriptor, 'asset_recoveries', 'stage', stage)
		})),
		affairs: affairs(tables, descriptor).flatMap((affair) => {
			const own = (byAffair.get(affair.id) ?? []).toSorted(byStage);
			const rows = own.filter(({ payer }) => payer === null);
			if (rows.length === 0) return [];
			return [
				{
					...affair,
					requesting: [...new Set(rows.flatMap(({ requesting }) => requesting ?? []))],
					figures: stageOrder.flatMap(
						(stage) =>
							stageFigure(rows.filter((row) => row.stage === stage && !mayContainPayments(row, own))) ?? []
					),
					returns: returnsAfterFreezes(rows),
					rows,
					frozenAndReturned: both.withSums.has(affair.id)
						? 'with_sums'
						: both.affairs.has(affair.id)
							? 'without_sums'
							: null,
					payments: own.filter(({ payer }) => payer !== null)
				}
			];
		})
	};
}
