import { addable, byAmount } from './addable.ts';
import type { Recovery } from './recovery.ts';

/** Returned as a share of frozen, and what that compares. */
export interface ReturnedShare {
	/** Above 1 where interest or other money came with it. */
	readonly of: number;
	/** The money that sources follow from its freeze to its return; or all that is known of one affair in one place. */
	readonly comparedBy: 'link' | 'place';
	/** Whether we converted one of the sums at the average rate of its year. */
	readonly isConverted: boolean;
}

/** What came back out of one place where money of one affair was frozen. */
export interface ReturnAfterFreeze {
	readonly holding: string;
	/** Null where nothing is known to have come back from there, or the sums are not known or cannot be compared. */
	readonly share: ReturnedShare | null;
	/** Whether a return from there is known, other than one that may repeat money of another row. */
	readonly isReturned: boolean;
	/** Whether more may have come back, by rows that are not compared. */
	readonly isAtLeast: boolean;
}

/** A sum in one unit for all rows; null where there is none. */
function inUnit(rows: readonly Recovery[], unit: string): number | null {
	const values = rows.map((row) =>
		unit === 'dollars' ? row.dollars : row.currency === unit ? row.amount : null
	);
	return values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** The larger of a place's total and of what its rows add up to; null where the unit does not hold for all. */
function figure(rows: readonly Recovery[], unit: string): number | null {
	const parts = addable(rows);
	const [total] = rows.filter(({ isTotal }) => isTotal).toSorted(byAmount);
	const ofTotal = total ? inUnit([total], unit) : null;
	const ofParts = parts.length > 0 ? inUnit(parts, unit) : null;
	if (parts.length > 0 && ofParts === null) return null;
	return ofTotal === null && ofParts === null ? null : Math.max(ofTotal ?? 0, ofParts ?? 0);
}

/** Compares in the currency of the freeze where all sums are in it, so that no rate comes between; else in dollars. */
function compare(
	frozen: readonly Recovery[],
	returned: readonly Recovery[],
	comparedBy: ReturnedShare['comparedBy']
): ReturnedShare | null {
	if (returned.length === 0) return null;
	for (const unit of [...new Set(frozen.flatMap(({ currency }) => currency ?? [])), 'dollars']) {
		const whole = figure(frozen, unit);
		const part = figure(returned, unit);
		if (!whole || part === null) continue;
		const isConverted =
			unit === 'dollars' && [...frozen, ...returned].some(({ rateYear }) => rateYear !== null);
		return { of: part / whole, comparedBy, isConverted };
	}
	return null;
}

/** The rows whose money a row is, as far back as sources follow it. */
function origins(row: Recovery, byId: ReadonlyMap<string, Recovery>): ReadonlySet<Recovery> {
	const found = new Set([row]);
	// A set grows while it is walked, so that each newcomer is asked what it follows.
	for (const { follows } of found) {
		for (const id of follows) {
			const before = byId.get(id);
			if (before) found.add(before);
		}
	}
	return found;
}

const isCounted = ({ isTotal, mayOverlap }: Recovery) => isTotal || !mayOverlap;

/** Of rows that a source links: those that repeat no others, or the largest, which then stands for itself alone. */
function linkedAlone(rows: readonly Recovery[]): readonly Recovery[] {
	const plain = rows.filter(isCounted);
	if (plain.length > 0) return plain;
	return rows
		.toSorted(byAmount)
		.slice(0, 1)
		.map((row) => ({ ...row, mayOverlap: false }));
}

/**
 * The places where money of one affair was frozen for another jurisdiction, and what came back out of each. Where sources
 * say which return came out of which freeze, those two are compared; else what is known of the affair in that place.
 * @param rows of one affair, without what firms and banks paid
 */
export function returnsAfterFreezes(rows: readonly Recovery[]): readonly ReturnAfterFreeze[] {
	const byId = new Map(rows.map((row) => [row.id, row]));
	const returned = rows
		.filter(({ stage }) => stage === 'returned')
		.map((row) => ({ row, from: origins(row, byId) }));
	const frozen = rows.filter(
		(row): row is Recovery & { readonly holding: string } => row.stage === 'frozen' && row.isAbroad
	);
	return [...Map.groupBy(frozen, ({ holding }) => holding)].map(([holding, freezes]) => {
		const linked = returned.filter(({ from }) => freezes.some((freeze) => from.has(freeze)));
		const followed = freezes.filter((freeze) => linked.some(({ from }) => from.has(freeze)));
		const here = returned.filter(({ row }) => row.holding === holding).map(({ row }) => row);
		const linkedRows = linked.map(({ row }) => row);
		const byLink = compare(linkedAlone(followed), linkedAlone(linkedRows), 'link');
		const counted = here.filter(isCounted);
		const share = byLink ?? compare(freezes, counted, 'place');
		const compared = byLink ? linkedRows : counted;
		return {
			holding,
			share,
			isReturned: counted.length + linkedRows.length > 0,
			isAtLeast: here.some((row) => !compared.includes(row))
		};
	});
}
