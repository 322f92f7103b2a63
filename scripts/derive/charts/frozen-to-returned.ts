import { frozenAndReturned } from '#atlas/money/frozenAndReturned.ts';
import { sourcesByUse, type KindCounts } from '#atlas/sources.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { Tables } from '#atlas/rows.ts';
import { affairs, type Affair } from '../assets/affairs.ts';
import { countFreezes, type FollowedAffair, type FreezeCounts } from '../assets/countFreezes.ts';
import { byReturn, freezesOf, type Freeze } from '../assets/freeze.ts';
import { mayContainPayments } from '../assets/mayContainPayments.ts';
import { kindOrder, stageOrder } from '../assets/order.ts';
import { placeInFigure, type PlaceInFigure } from '../assets/placeInFigure.ts';
import { recoveries, type AffairKind, type Recovery } from '../assets/recovery.ts';
import { stageFigure } from '../assets/stageFigure.ts';
import { lastChecks } from '../coverage/lastChecks.ts';
import { labelOf } from '../labelOf.ts';
import { kindsOfSources } from '../sources/kindsOfSources.ts';

/** A row of the table of recoveries, with its affair and its place in the figure of its stage. */
export interface FollowedRow {
	readonly row: Recovery;
	readonly affair: Affair;
	readonly place: PlaceInFigure;
}

/** Freezes of one kind of affair, claimed for anybody or for the home jurisdiction. */
export interface FreezesOfKind {
	readonly counts: FreezeCounts;
	/** By what came back (`byReturn`): all of them, or the first where they are too many to be told one by one. */
	readonly freezes: readonly Freeze[];
	/** The sources of all, by kind, and those most used. */
	readonly allSources: KindCounts;
	readonly sourceIds: readonly string[];
}

/** Whom money is claimed for. */
const claims = ['all', 'home'] as const;
export type Claimed = (typeof claims)[number];

/** What the picture of freezes and returns needs. */
export interface FrozenToReturnedData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	/** ISO 3166-1 alpha-3 code of the home jurisdiction. */
	readonly home: string;
	/** Names by code of every jurisdiction named here. */
	readonly names: Readonly<Record<string, string>>;
	readonly kinds: readonly {
		readonly kind: AffairKind;
		readonly label: string;
		readonly claimed: Readonly<Record<Claimed, FreezesOfKind>>;
	}[];
	/** The first rows of the table, and how many there are in all. */
	readonly rows: readonly FollowedRow[];
	readonly rowCount: number;
	readonly tableOnly?: {
		/** All other rows. */
		readonly rows: readonly FollowedRow[];
		readonly names: Readonly<Record<string, string>>;
	};
}

/** The options that a reader, or a step of the story, can set. */
export const options = ['kind', 'claimed'] as const;

/** How many freezes can be told one by one. */
const toldOneByOne = 100;
/** How many are told where they are more. */
const firstOfMany = 30;
/** How many rows of the table a browser is sent. */
const firstRows = 15;
/** How many sources a line under a picture may choose from. */
const namedSources = 12;

/** By stage, then by date, those without one last. */
function byStage(a: Recovery, b: Recovery): number {
	return (
		stageOrder.indexOf(a.stage) - stageOrder.indexOf(b.stage) ||
		(a.date ?? '9').localeCompare(b.date ?? '9') ||
		(a.id < b.id ? -1 : 1)
	);
}

/** Every affair of which more is known than a payment by a firm or bank, which is no money of it that went anywhere. */
function followed(
	tables: DerivedTables,
	all: readonly Recovery[],
	descriptor: Descriptor
): readonly FollowedAffair[] {
	const byAffair = Map.groupBy(all, ({ affair }) => affair);
	const both = frozenAndReturned(tables.asset_recoveries);
	const checkOf = lastChecks(tables, 'asset_recoveries', descriptor);
	return affairs(tables, descriptor).flatMap((affair): readonly FollowedAffair[] => {
		const own = (byAffair.get(affair.id) ?? []).toSorted(byStage);
		const rows = own.filter(({ payer }) => payer === null);
		if (rows.length === 0) return [];
		return [
			{
				affair,
				rows,
				payments: own.filter(({ payer }) => payer !== null),
				freezes: freezesOf(affair, rows, checkOf),
				frozenAndReturned: both.withSums.has(affair.id)
					? 'with_sums'
					: both.affairs.has(affair.id)
						? 'without_sums'
						: null
			}
		];
	});
}

/** The rows of an affair, each with its place in the figure of its stage. */
function rowsOf({ affair, rows, payments }: FollowedAffair): readonly FollowedRow[] {
	const own = [...rows, ...payments];
	const figures = stageOrder.flatMap(
		(stage) => stageFigure(rows.filter((row) => row.stage === stage && !mayContainPayments(row, own))) ?? []
	);
	return own.map((row) => ({ row, affair, place: placeInFigure(row, figures, payments) }));
}

function ofKind(those: readonly FollowedAffair[], sources: Tables['sources']): FreezesOfKind {
	const freezes = those.flatMap((affair) => affair.freezes).toSorted(byReturn);
	const bySource = sourcesByUse(those.flatMap(({ rows, payments }) => [...rows, ...payments]));
	return {
		counts: countFreezes(those),
		freezes: freezes.length > toldOneByOne ? freezes.slice(0, firstOfMany) : freezes,
		allSources: kindsOfSources(bySource, sources),
		sourceIds: bySource.slice(0, namedSources)
	};
}

type DerivedTables = Pick<
	Tables,
	'countries' | 'affairs' | 'asset_recoveries' | 'exchange_rates' | 'cases' | 'checks' | 'sources'
>;

/** What is known to have come back after every freeze abroad; null where no row tells of anything but payments. */
export function derive(tables: DerivedTables, descriptor: Descriptor): FrozenToReturnedData | null {
	const all = recoveries(tables, descriptor);
	if (all.every(({ payer }) => payer !== null)) return null;
	const home = descriptor.home.iso3;
	const those = followed(tables, all, descriptor);
	const table = those.flatMap(rowsOf);
	const first = table.slice(0, firstRows);
	const kinds = kindOrder.map((kind) => {
		const own = those.filter(({ affair }) => affair.kind === kind);
		const ofHome = own.filter(({ rows }) => rows.some(({ requesting }) => requesting === home));
		return {
			kind,
			label: labelOf(descriptor, 'affairs', 'kind', kind),
			claimed: { all: ofKind(own, tables.sources), home: ofKind(ofHome, tables.sources) }
		};
	});
	const namesOf = (codes: readonly (string | null | undefined)[]) => {
		const wanted = new Set(codes);
		return Object.fromEntries(
			tables.countries.filter(({ iso3 }) => wanted.has(iso3)).map(({ iso3, name }) => [iso3, name])
		);
	};
	const codesOf = ({ row }: FollowedRow) => [row.holding, row.requesting, row.payer?.seat];
	const told = kinds.flatMap(({ claimed }) => claims.flatMap((claim) => claimed[claim].freezes));
	return {
		dataDate: descriptor.created.slice(0, 10),
		home,
		names: namesOf([
			home,
			...told.flatMap(({ holding, requesting }) => [holding, ...requesting]),
			...first.flatMap(codesOf)
		]),
		kinds,
		rows: first,
		rowCount: table.length,
		tableOnly: { rows: table.slice(firstRows), names: namesOf(table.flatMap(codesOf)) }
	};
}
