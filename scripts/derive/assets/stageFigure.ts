import { addable, byAmount } from './addable.ts';
import type { MoneyStage, Recovery } from './recovery.ts';
import type { Exactness } from '#atlas/words/exactness.ts';
import { sums, type OwnSum } from './sums.ts';

/** How the figure of a stage came about. */
export type FigureKind =
	/** Rows that may be added, or one row alone. */
	| 'sum'
	/** Frozen or confiscated in several places: side by side, not added, as one order may reach money that lies in another. */
	| 'places'
	/** A row that contains others, in their place. */
	| 'total'
	/** Nothing but rows that may repeat money of another: the largest of them. */
	| 'overlap';

/** One of the sums that a figure is made of. */
export interface Tranche {
	readonly id: string;
	readonly dollars: number;
	readonly exactness: Exactness | null;
}

/** What one affair has in one stage. Figures of different stages are never added. */
export interface StageFigure {
	readonly stage: MoneyStage;
	readonly kind: FigureKind;
	/** US dollars, of several places the largest; null where no row that counts has any. */
	readonly dollars: number | null;
	/** How exact the dollars are. */
	readonly exactness: Exactness | null;
	/** Ids of the rows that the figure is made of. */
	readonly counted: readonly string[];
	/** The dollars of each row, or of each place where there are several; one where the figure is a total. */
	readonly tranches: readonly Tranche[];
	/** Sums without dollars, by currency and, where not added, by place. */
	readonly own: readonly OwnSum[];
	/** Rows of the figure whose sum is not known. */
	readonly unknown: number;
}

function tranchesOf(rows: readonly Recovery[]): StageFigure['tranches'] {
	return rows.flatMap(({ id, dollars, exactness }) => (dollars === null ? [] : [{ id, dollars, exactness }]));
}

/** Rows that may be added within one place, and what is added: payments everywhere, orders of courts within one place. */
function added(stage: MoneyStage, rows: readonly Recovery[]): Omit<StageFigure, 'stage' | 'counted'> {
	const places = [...Map.groupBy(rows, ({ holding }) => holding)].map(([holding, those]) => ({
		id: holding ?? 'not-known',
		...sums(those)
	}));
	if (stage === 'returned' || places.length === 1) {
		const { dollars, exactness, own, unknown } = sums(rows);
		return { kind: 'sum', dollars, exactness, tranches: tranchesOf(rows), own, unknown };
	}
	const tranches = places
		.flatMap(({ id, dollars, exactness }) => (dollars === null ? [] : [{ id, dollars, exactness }]))
		.sort((a, b) => b.dollars - a.dollars);
	return {
		kind: 'places',
		dollars: tranches[0]?.dollars ?? null,
		exactness: tranches[0]?.exactness ?? null,
		tranches,
		own: places.flatMap(({ own }) => own),
		unknown: places.reduce((count, { unknown }) => count + unknown, 0)
	};
}

/**
 * The figure of one stage of one affair: the rows that may be added; a total in their place where it is larger than what
 * they come to, or where there are none; where nothing else is known, the largest row that may overlap.
 * @param rows of one affair and stage; null is returned for none
 */
export function stageFigure(rows: readonly Recovery[]): StageFigure | null {
	const [any] = rows;
	if (!any) return null;
	const { stage } = any;
	const parts = addable(rows);
	const ofParts = added(stage, parts);
	const [total] = rows.filter(({ isTotal }) => isTotal).toSorted(byAmount);
	const [overlap] = rows.filter(({ isTotal, mayOverlap }) => mayOverlap && !isTotal).toSorted(byAmount);
	const isTotalMore =
		total !== undefined && (parts.length === 0 || (total.dollars ?? 0) > (ofParts.dollars ?? 0));
	if (parts.length > 0 && !isTotalMore) return { stage, ...ofParts, counted: parts.map(({ id }) => id) };
	const only = total ?? overlap;
	if (!only) return null;
	const { dollars, exactness, own, unknown } = sums([only]);
	const kind = only.isTotal ? 'total' : 'overlap';
	return { stage, kind, dollars, exactness, counted: [only.id], tranches: tranchesOf([only]), own, unknown };
}
