import type { ReturnMethodsRow, Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { Exactness } from '#atlas/words/exactness.ts';
import { categoriesOf } from '../categoriesOf.ts';
import { labelOf } from '../labelOf.ts';

/** How many of a group came back in one way, by the count of one claimant. */
export interface Way {
	readonly method: ReturnMethodsRow['method'];
	/** What the descriptor calls the way. */
	readonly label: string;
	/** As published; null where only a share was. */
	readonly persons: number | null;
	/** Percent of the group, as published; null where only a number was. */
	readonly sharePercent: number | null;
	/** How exact the number is, or the share where there is no number. */
	readonly exactness: Exactness;
	readonly note: string | null;
	readonly confidence: string;
	readonly sourceIds: readonly string[];
}

/** One group of persons, split by the ways in which they came back as one claimant counts them. */
export interface MethodGroup {
	readonly group: string;
	readonly label: string;
	/** How many persons the group has. */
	readonly size: number;
	readonly from: string;
	readonly to: string;
	readonly claimedBy: string;
	/** Whether the authorities count, or a civil society group: a reading of the official count, not the count itself. */
	readonly claimantKind: ReturnMethodsRow['claimant_kind'];
	/** In the order of the descriptor. */
	readonly ways: readonly Way[];
}

/** What the picture of ways of return needs. Each group is a whole of its own. */
export interface ReturnMethodsData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	readonly homeName: string;
	/** Groups as each claimant counts them, earliest end first. */
	readonly groups: readonly MethodGroup[];
}

/** The ways in the descriptor's order, from those that need a court of the other state on. */
function orderOfWays(descriptor: Descriptor): ReadonlyMap<string, number> {
	return new Map(
		categoriesOf(descriptor, 'return_methods', 'method').map(({ value }, index) => [value, index])
	);
}

/**
 * Ways of return by group and claimant; null where no official count is among them.
 * @throws where the ways of a group outnumber it: one of the two is wrong
 */
export function derive(
	tables: Pick<Tables, 'return_methods'>,
	descriptor: Descriptor
): ReturnMethodsData | null {
	const order = orderOfWays(descriptor);
	const label = (field: 'group' | 'method', code: string) =>
		labelOf(descriptor, 'return_methods', field, code);
	const parts = Map.groupBy(tables.return_methods, (row) =>
		[row.group, row.claimant_kind, row.claimed_by].join('\n')
	);
	const groups = [...parts.values()].flatMap((rows): MethodGroup[] => {
		const first = rows[0];
		if (!first) return [];
		const counted = rows.reduce((sum, { persons }) => sum + (persons ?? 0), 0);
		if (counted > first.group_size)
			throw new Error(
				`The ways of return of ${first.group} are ${counted}, more than the group’s ${first.group_size}`
			);
		return [
			{
				group: first.group,
				label: label('group', first.group),
				size: first.group_size,
				from: first.period_start,
				to: first.period_end,
				claimedBy: first.claimed_by,
				claimantKind: first.claimant_kind,
				ways: rows
					.map(({ method, persons, share_percent, exactness, note, confidence, source_ids }) => ({
						method,
						label: label('method', method),
						persons,
						sharePercent: share_percent,
						exactness,
						note,
						confidence,
						sourceIds: source_ids
					}))
					.sort((a, b) => (order.get(a.method) ?? 0) - (order.get(b.method) ?? 0))
			}
		];
	});
	if (!groups.some(({ claimantKind }) => claimantKind === 'official')) return null;
	return {
		dataDate: descriptor.created.slice(0, 10),
		homeName: descriptor.home.name,
		groups: groups.sort((a, b) => (a.to < b.to ? -1 : 1) || (a.from < b.from ? -1 : 1))
	};
}
