import type { ValuedEstimate } from '#atlas/figures/estimates/estimate.ts';

/** A figure or a denial of the line, with the earlier one that it comes from. */
export interface Printed {
	readonly claim: ValuedEstimate;
	/** Null for the first of its line. */
	readonly before: ValuedEstimate | null;
}

/** All that was printed at once, by one hand: figures, or a denial of figures. Its figures are never added. */
export interface Statement {
	readonly id: string;
	readonly published: string;
	/** Its figures, people before money; empty for a denial. */
	readonly figures: readonly Printed[];
	/** Whose row tells what happened here: the one that changes most. */
	readonly deed: Printed;
	/** Where a denial stands: the place in the line of the statement that it denies; null for a statement of figures. */
	readonly denies: number | null;
	/** The year whose words it takes up, where a later statement of such a figure stands between. */
	readonly wordsOf: string | null;
	readonly sourceIds: readonly string[];
}

/** What happened to an earlier figure, from what changes it most. */
const byChange: readonly ValuedEstimate['relation'][] = [
	'denies',
	'transforms',
	'corrects',
	'misattributes',
	'restates',
	'origin'
];

const keyOf = ({ published, creditedTo, claimedBy, reportedBy }: ValuedEstimate) =>
	[published, creditedTo, claimedBy, reportedBy].join('|');
const isPeople = ({ unit }: ValuedEstimate) => unit === 'persons';

/** Claims of one line as statements, in their order. */
export function statements(line: readonly ValuedEstimate[]): readonly Statement[] {
	const byId = new Map(line.map((claim) => [claim.id, claim]));
	const groups = [...Map.groupBy(line, keyOf)];
	const placeOf = (claim: ValuedEstimate | null) =>
		claim === null ? -1 : groups.findIndex(([key]) => key === keyOf(claim));
	return groups.flatMap(([id, claims], place) => {
		const printed = claims
			.map((claim) => ({ claim, before: byId.get(claim.relatesTo ?? '') ?? null }))
			.toSorted((a, b) => Number(isPeople(b.claim)) - Number(isPeople(a.claim)));
		const [deed] = printed.toSorted(
			(a, b) => byChange.indexOf(a.claim.relation) - byChange.indexOf(b.claim.relation)
		);
		if (!deed) return [];
		const figures = printed.filter(({ claim }) => claim.low !== null);
		// Between a figure and the one that it takes up, another paper printed such a figure in other words.
		const skipped = figures.find(({ claim, before }) =>
			groups
				.slice(placeOf(before) + 1, place)
				.some(([, others]) =>
					others.some((other) => before && other.low !== null && isPeople(other) === isPeople(claim))
				)
		);
		return {
			id,
			published: deed.claim.published,
			figures,
			deed,
			denies: figures.length === 0 && deed.before ? placeOf(deed.before) : null,
			wordsOf: skipped?.before?.published.slice(0, 4) ?? null,
			sourceIds: [...new Set(claims.flatMap(({ sourceIds }) => sourceIds))]
		};
	});
}
