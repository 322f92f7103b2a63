import { byAmount } from './addable.ts';
import { compareSums, type Comparison, type ReturnedShare } from './compareSums.ts';
import type { Recovery } from './recovery.ts';

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

/** What came back out of one place, with the sums that were compared and all rows that were looked at. */
export interface ComparedReturn extends Omit<ReturnAfterFreeze, 'share'> {
	readonly comparison: Comparison | null;
	readonly frozen: readonly Recovery[];
	/** Returned from that place, or out of a freeze in it by a source. */
	readonly returned: readonly Recovery[];
}

/**
 * The places where money of one affair was frozen for another jurisdiction, and what came back out of each. Where sources
 * say which return came out of which freeze, those two are compared; else what is known of the affair in that place.
 * @param rows of one affair, without what firms and banks paid
 */
export function compareReturns(rows: readonly Recovery[]): readonly ComparedReturn[] {
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
		const byLink = compareSums(linkedAlone(followed), linkedAlone(linkedRows), 'link');
		const counted = here.filter(isCounted);
		const compared = byLink ? linkedRows : counted;
		return {
			holding,
			comparison: byLink ?? compareSums(freezes, counted, 'place'),
			isReturned: counted.length + linkedRows.length > 0,
			isAtLeast: here.some((row) => !compared.includes(row)),
			frozen: freezes,
			returned: [...new Set([...here, ...linkedRows])]
		};
	});
}

/** The same with the shares alone, as pictures show them. */
export function returnsAfterFreezes(rows: readonly Recovery[]): readonly ReturnAfterFreeze[] {
	return compareReturns(rows).map(({ holding, comparison, isReturned, isAtLeast }) => {
		const share = comparison && {
			of: comparison.of,
			comparedBy: comparison.comparedBy,
			isConverted: comparison.isConverted
		};
		return { holding, share, isReturned, isAtLeast };
	});
}
