import { shareClass, type ShareClass } from '#atlas/money/shareClass.ts';
import type { Affair } from './affairs.ts';
import type { Freeze } from './freeze.ts';
import type { Recovery } from './recovery.ts';

/** One affair with what is told of its money. */
export interface FollowedAffair {
	readonly affair: Affair;
	/** Without what firms and banks paid. */
	readonly rows: readonly Recovery[];
	readonly payments: readonly Recovery[];
	readonly freezes: readonly Freeze[];
	/** Whether money of it was both frozen and returned, totals apart, and whether a sum is known on both sides. */
	readonly frozenAndReturned: 'with_sums' | 'without_sums' | null;
}

/** What texts and picture count of some affairs. */
export interface FreezeCounts {
	readonly affairs: number;
	readonly freezes: number;
	/** Freezes with a return known from the same place. */
	readonly returned: number;
	/** Freezes after which only a sum came back that may repeat another's. */
	readonly mayOverlap: number;
	/** Known shares: in each tenth, of all, and of more than all. */
	readonly tenths: readonly number[];
	readonly all: number;
	readonly more: number;
	/** Known shares of which a source links return and freeze. */
	readonly linked: number;
	/** Affairs whose money was both frozen and returned; of these, with a sum on both sides. */
	readonly frozenAndReturned: number;
	readonly withSums: number;
	readonly rows: number;
	readonly withoutDollars: number;
	readonly converted: number;
	readonly payments: number;
	/** First and last year of a row; null where no row has any. */
	readonly years: readonly [string, string] | null;
}

/** Counts what is known of some affairs. */
export function countFreezes(affairs: readonly FollowedAffair[]): FreezeCounts {
	const freezes = affairs.flatMap((affair) => affair.freezes);
	const rows = affairs.flatMap((affair) => affair.rows);
	const shares = freezes.flatMap(({ share }) => share ?? []);
	const classes = shares.map(({ of }) => shareClass(of));
	const isIn = (wanted: ShareClass) => classes.filter((each) => each === wanted).length;
	const years = rows.flatMap(({ date }) => date?.slice(0, 4) ?? []).sort();
	const [first, last] = [years[0], years.at(-1)];
	const both = affairs.filter(({ frozenAndReturned }) => frozenAndReturned !== null);
	return {
		affairs: affairs.length,
		freezes: freezes.length,
		returned: freezes.filter(({ isReturned }) => isReturned).length,
		mayOverlap: freezes.filter(({ isReturned, isAtLeast }) => isAtLeast && !isReturned).length,
		tenths: Array.from({ length: 10 }, (_, tenth) => isIn(tenth)),
		all: isIn('all'),
		more: isIn('more'),
		linked: shares.filter(({ comparedBy }) => comparedBy === 'link').length,
		frozenAndReturned: both.length,
		withSums: both.filter(({ frozenAndReturned }) => frozenAndReturned === 'with_sums').length,
		rows: rows.length,
		withoutDollars: rows.filter(({ dollars }) => dollars === null).length,
		converted: rows.filter(({ rateYear }) => rateYear !== null).length,
		payments: affairs.reduce((sum, { payments }) => sum + payments.length, 0),
		years: first === undefined || last === undefined ? null : [first, last]
	};
}
