import type { Check, Checked } from '#atlas/checks.ts';
import { leastConfidence } from '#atlas/confidence.ts';
import type { NamedPerson } from '#atlas/persons/standing.ts';
import type { Affair } from './affairs.ts';
import type { Recovery } from './recovery.ts';
import { returnsAfterFreezes, type ReturnAfterFreeze } from './returnAfterFreeze.ts';
import { stageFigure } from './stageFigure.ts';
import type { OwnSum } from './sums.ts';
import type { Exactness } from '#atlas/words/exactness.ts';

/** Money of one affair frozen in one place for another jurisdiction, and what is known to have come back from there. */
export interface Freeze extends ReturnAfterFreeze, Checked {
	readonly id: string;
	/** What the affair is called. */
	readonly affair: string;
	readonly persons: readonly NamedPerson[];
	/** Jurisdictions that the affair's money is claimed for. */
	readonly requesting: readonly string[];
	/** What was frozen: dollars, apart from them what has none, and rows without a sum. */
	readonly frozen: {
		readonly dollars: number | null;
		readonly exactness: Exactness | null;
		readonly own: readonly OwnSum[];
		readonly unknown: number;
	};
	/** The year of the first freeze there; null where no row tells it. */
	readonly year: string | null;
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/**
 * The freezes of one affair, one a place.
 * @param rows of the affair, without what firms and banks paid
 * @param checkOf when a row was last looked up again, by its id
 */
export function freezesOf(
	affair: Affair,
	rows: readonly Recovery[],
	checkOf: (id: string) => Check | null
): readonly Freeze[] {
	const requesting = [...new Set(rows.flatMap(({ requesting: iso3 }) => iso3 ?? []))];
	return returnsAfterFreezes(rows).map((back) => {
		const here = rows.filter(({ holding }) => holding === back.holding);
		const frozen = here.filter(({ stage, isAbroad }) => stage === 'frozen' && isAbroad);
		const returned = here.filter(({ stage }) => stage === 'returned');
		const { dollars, exactness, own, unknown } = stageFigure(frozen) ?? {
			dollars: null,
			exactness: null,
			own: [],
			unknown: 0
		};
		const told = [...frozen, ...returned];
		return {
			...back,
			id: `${affair.id}-${back.holding}`,
			affair: affair.name,
			persons: affair.persons,
			requesting,
			frozen: { dollars, exactness, own, unknown },
			year: frozen.flatMap(({ date }) => date?.slice(0, 4) ?? []).sort()[0] ?? null,
			sourceIds: [...new Set(told.flatMap(({ sourceIds }) => sourceIds))],
			confidence: leastConfidence(told),
			// The last look at any of its rows.
			checked:
				told.flatMap(({ id }) => checkOf(id) ?? []).toSorted((a, b) => b.on.localeCompare(a.on))[0] ?? null
		};
	});
}

/** How much is known of a return: something came back, perhaps, or nothing known. */
const certainty = ({ isReturned, isAtLeast }: Freeze) => (isReturned ? 2 : isAtLeast ? 1 : 0);

/** Freezes with a return first, those of which most came back before others; then by what was frozen. */
export function byReturn(a: Freeze, b: Freeze): number {
	return (
		certainty(b) - certainty(a) ||
		(b.share?.of ?? -1) - (a.share?.of ?? -1) ||
		(b.frozen.dollars ?? -1) - (a.frozen.dollars ?? -1) ||
		(a.id < b.id ? -1 : 1)
	);
}
