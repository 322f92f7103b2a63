import type { ReturnMethodsRow, Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
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
	/** Whether every row rests on a rights group’s own page: a reading of the official count, not the count itself. */
	readonly isCivilSociety: boolean;
	/** In the order of the descriptor. */
	readonly ways: readonly Way[];
}

/** What the picture of ways of return needs. Each group is a whole of its own. */
export interface MethodsData {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	/** Groups as each claimant counts them, earliest end first. */
	readonly groups: readonly MethodGroup[];
}

/** The ways in the descriptor's order, from those that need a court of the other state on. */
function orderOfWays(descriptor: Descriptor): ReadonlyMap<string, number> {
	const field = descriptor.resources
		.find(({ name }) => name === 'return_methods')
		?.schema.fields.find(({ name }) => name === 'method');
	return new Map((field?.categories ?? []).map(({ value }, index) => [value, index]));
}

/** Ways of return by group and claimant; null where the table holds none. @throws where the ways of a group outnumber it: one of the two is wrong */
export function derive(
	tables: Pick<Tables, 'return_methods' | 'sources'>,
	descriptor: Descriptor
): MethodsData | null {
	const ngo = new Set(tables.sources.flatMap(({ source_id, kind }) => (kind === 'ngo' ? [source_id] : [])));
	const order = orderOfWays(descriptor);
	const label = (field: 'group' | 'method', code: string) =>
		labelOf(descriptor, 'return_methods', field, code);
	const parts = Map.groupBy(tables.return_methods, (row) => `${row.group}\n${row.claimed_by}`);
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
				isCivilSociety: rows.every(({ source_ids }) => source_ids.some((id) => ngo.has(id))),
				ways: rows
					.map(({ method, persons, share_percent, note, confidence, source_ids }) => ({
						method,
						label: label('method', method),
						persons,
						sharePercent: share_percent,
						note,
						confidence,
						sourceIds: source_ids
					}))
					.sort((a, b) => (order.get(a.method) ?? 0) - (order.get(b.method) ?? 0))
			}
		];
	});
	if (groups.length === 0) return null;
	return {
		dataDate: descriptor.created.slice(0, 10),
		groups: groups.sort((a, b) => (a.to < b.to ? -1 : 1) || (a.from < b.from ? -1 : 1))
	};
}
