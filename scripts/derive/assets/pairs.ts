import { leastConfidence } from '#atlas/confidence.ts';
import { addable, byAmount } from './addable.ts';
import { mayContainPayments } from './mayContainPayments.ts';
import type { AffairKind, MoneyStage, Recovery } from './recovery.ts';
import { sums, type Sums } from './sums.ts';

/** Money of one stage between two jurisdictions: from where it lies, or lay, to the one that it is claimed for. */
export interface Pair extends Sums {
	readonly holding: string;
	readonly requesting: string;
	readonly stage: MoneyStage;
	readonly kind: AffairKind;
	/** Rows that the sums are made of. */
	readonly rows: number;
	/** Whether nothing but a row that may repeat money of another is known: that row alone is drawn then. */
	readonly mayOverlap: boolean;
	/** Whether nothing but totals of affairs is known, whose parts no row gives. */
	readonly isTotal: boolean;
	/** Days at which sums are valued that have another date. */
	readonly valuedOn: readonly string[];
	/** Sources of the rows that the sums are made of. */
	readonly sourceIds: readonly string[];
	readonly confidence: Recovery['confidence'];
}

/** What the map does with a row. */
export type RowUse =
	/** In the sum of its pair. */
	| 'counted'
	/** Contains other rows of its affair, which stand in its place, or payments by firms or banks. */
	| 'total'
	/** May repeat money of another row. */
	| 'overlap'
	/** Another freeze of the same affair in the same place. */
	| 'same_freeze'
	/** Held by the jurisdiction that claims it: no flow. */
	| 'inside'
	/** Paid by a firm or bank: no returned loot. */
	| 'paid_by_firm'
	/** No single holding or no requesting jurisdiction is known. */
	| 'no_place';

/**
 * What of a pair's rows is drawn: all that may be added; where there is none, totals that stand for themselves; else the
 * largest that may overlap.
 */
function drawn(rows: readonly Recovery[], standsAlone: (total: Recovery) => boolean): readonly Recovery[] {
	const plain = addable(rows);
	if (plain.length > 0) return plain;
	const totals = rows.filter((row) => row.isTotal && standsAlone(row)).toSorted(byAmount);
	const overlapping = rows.filter(({ isTotal, mayOverlap }) => mayOverlap && !isTotal).toSorted(byAmount);
	return (totals.length > 0 ? totals : overlapping).slice(0, 1);
}

/** Rows by pair, stage and kind of affair, each with its sums; and what the map does with every row, by id. */
export function pairs(all: readonly Recovery[]): {
	readonly pairs: readonly Pair[];
	readonly uses: Readonly<Record<string, RowUse>>;
} {
	const key = (row: Recovery) => `${row.affair} ${row.stage}`;
	const loot = all.filter(({ payer }) => payer === null);
	const withParts = new Set(loot.filter(({ isTotal }) => !isTotal).map(key));
	const byKey = Map.groupBy(all, key);
	const standsAlone = (total: Recovery) =>
		!withParts.has(key(total)) && !mayContainPayments(total, byKey.get(key(total)) ?? []);
	const flows = loot.filter(
		(row): row is Recovery & { readonly holding: string; readonly requesting: string } => row.isAbroad
	);
	const counted = new Set<string>();
	const found = [
		...Map.groupBy(flows, (row) => [row.stage, row.kind, row.holding, row.requesting].join(' ')).values()
	].flatMap((rows): readonly Pair[] => {
		const kept = drawn(rows, standsAlone);
		const [first] = rows;
		if (!first || kept.length === 0) return [];
		for (const { id } of kept) counted.add(id);
		return [
			{
				holding: first.holding,
				requesting: first.requesting,
				stage: first.stage,
				kind: first.kind,
				...sums(kept),
				rows: kept.length,
				mayOverlap: kept.some(({ mayOverlap }) => mayOverlap),
				isTotal: kept.some(({ isTotal }) => isTotal),
				valuedOn: kept.flatMap(({ valuedOn }) => valuedOn ?? []),
				sourceIds: [...new Set(kept.flatMap(({ sourceIds }) => sourceIds))],
				confidence: leastConfidence(kept)
			}
		];
	});
	const use = (row: Recovery): RowUse => {
		if (counted.has(row.id)) return 'counted';
		if (row.payer !== null) return 'paid_by_firm';
		if (row.holding === null || row.requesting === null) return 'no_place';
		if (row.holding === row.requesting) return 'inside';
		if (row.isTotal) return 'total';
		return row.mayOverlap ? 'overlap' : 'same_freeze';
	};
	return {
		pairs: found.sort(
			(a, b) =>
				(b.dollars ?? -1) - (a.dollars ?? -1) ||
				(a.holding + a.requesting < b.holding + b.requesting ? -1 : 1)
		),
		uses: Object.fromEntries(all.map((row) => [row.id, use(row)]))
	};
}
