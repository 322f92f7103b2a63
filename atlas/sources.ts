import type { SourcesRow } from './rows.ts';

/** What a chart shows of a source beside a row: enough to judge it, the rest is on the sources page. */
export interface SourceSummary {
	readonly publisher: string;
	readonly kind: SourcesRow['kind'];
	/** On which of its kind's pages its entry stands, from 1. */
	readonly part: number;
}

/** Source summaries by id, only those that a page uses. */
export type SourceSummaries = Readonly<Record<string, SourceSummary>>;

/** What a page of sources is called in its address: "press", "press-2". */
export function partName({ kind, part }: Pick<SourceSummary, 'kind' | 'part'>): string {
	return kind.replaceAll('_', '-') + (part > 1 ? `-${part}` : '');
}

/** A kind as it stands in a sentence: "law firm", "NGO". */
export function kindName(kind: SourceSummary['kind']): string {
	return kind === 'ngo' ? 'NGO' : kind.replaceAll('_', ' ');
}

/** How many of some sources are of each kind. */
export type KindCounts = Readonly<Partial<Record<SourceSummary['kind'], number>>>;

/** Counts sources by kind; an id that is not known counts nowhere. */
export function countKinds(
	sourceIds: readonly string[],
	sources: Readonly<Record<string, Pick<SourceSummary, 'kind'>>>
): KindCounts {
	const counts: Partial<Record<SourceSummary['kind'], number>> = {};
	for (const id of sourceIds) {
		const kind = sources[id]?.kind;
		if (kind) counts[kind] = (counts[kind] ?? 0) + 1;
	}
	return counts;
}

/** "official, press ×2": kinds of sources, most frequent first. */
export function describeKindCounts(counts: KindCounts): string {
	return (Object.entries(counts) as [SourceSummary['kind'], number][])
		.sort(([kindA, a], [kindB, b]) => b - a || kindA.localeCompare(kindB))
		.map(([kind, count]) => kindName(kind) + (count > 1 ? ` ×${count}` : ''))
		.join(', ');
}

/** "official, press ×2": the kinds of some sources, most frequent first, for a tooltip or a cell. */
export function describeKinds(sourceIds: readonly string[], sources: SourceSummaries): string {
	return describeKindCounts(countKinds(sourceIds, sources));
}

/** Ids of sources over all rows, most used first. */
export function sourcesByUse(rows: readonly { readonly sourceIds: readonly string[] }[]): readonly string[] {
	const uses = new Map<string, number>();
	for (const id of rows.flatMap(({ sourceIds }) => sourceIds)) uses.set(id, (uses.get(id) ?? 0) + 1);
	return [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}
