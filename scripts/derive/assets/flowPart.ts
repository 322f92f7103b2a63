import { sourcesByUse, type KindCounts } from '#atlas/sources.ts';
import type { Tables } from '#atlas/rows.ts';
import { kindsOfSources } from '../sources/kindsOfSources.ts';
import { byAmount } from './addable.ts';
import type { RowUse } from './pairs.ts';
import type { AffairKind, MoneyStage, Recovery } from './recovery.ts';

/** A row and what the picture of money does with it. */
export type FlowRow = Recovery & { readonly use: RowUse };

/** What is told of the rows of one stage, in affairs of one kind or of all: in counts, and by the largest. */
export interface FlowPart {
	readonly stage: MoneyStage;
	readonly kind: AffairKind | 'all';
	/** How many rows there are of each use. */
	readonly uses: Readonly<Partial<Record<RowUse, number>>>;
	/** The earliest and the latest date of rows that no firm or bank paid; partial; empty where none is known. */
	readonly dates: readonly string[];
	/** How many of those rows we converted, and from which currencies. */
	readonly rated: number;
	readonly ratedCurrencies: readonly string[];
	/** The largest rows, and the largest of what firms and banks paid. */
	readonly rows: readonly FlowRow[];
	readonly paid: readonly FlowRow[];
	/** The sources of all, by kind, and those most used. */
	readonly allSources: KindCounts;
	readonly sourceIds: readonly string[];
}

/** How many rows of a table, how many payments, and how many sources a browser is sent. */
const firstRows = 5;
const firstPaid = 10;
const namedSources = 12;

/** The largest first; equals by id. */
export const largestFirst = (a: Recovery, b: Recovery) => byAmount(a, b) || (a.id < b.id ? -1 : 1);

/** Counts the rows of one stage and kind, and takes the largest. */
export function flowPart(
	{ stage, kind }: Pick<FlowPart, 'stage' | 'kind'>,
	all: readonly FlowRow[],
	sources: Tables['sources']
): FlowPart {
	const those = all.filter((row) => row.stage === stage && (kind === 'all' || row.kind === kind));
	const rows = those.filter(({ payer }) => payer === null).toSorted(largestFirst);
	const dates = rows.flatMap(({ date }) => date ?? []).toSorted();
	const rated = rows.filter(({ rateYear }) => rateYear !== null);
	const bySource = sourcesByUse(those);
	return {
		...{ stage, kind },
		uses: Object.fromEntries(
			[...Map.groupBy(those, ({ use }) => use)].map(([use, { length }]) => [use, length])
		),
		dates: [...new Set([dates.at(0), dates.at(-1)])].filter((date) => date !== undefined),
		rated: rated.length,
		ratedCurrencies: [...new Set(rated.flatMap(({ currency }) => currency ?? []))],
		rows: rows.slice(0, firstRows),
		paid: those
			.filter(({ payer }) => payer !== null)
			.toSorted(largestFirst)
			.slice(0, firstPaid),
		allSources: kindsOfSources(bySource, sources),
		sourceIds: bySource.slice(0, namedSources)
	};
}
