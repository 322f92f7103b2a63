import type { Tables } from '#atlas/rows.ts';
import type { SourceSummaries } from '#atlas/sources.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { sourcesInParts } from './parts.ts';

/** What a page says of each source that it names, and where that source's entry stands; by id, sorted. */
export function sourceSummaries(tables: Pick<Tables, 'sources'>, descriptor: Descriptor): SourceSummaries {
	const all = sourcesInParts(tables, descriptor).flatMap(({ kind, parts }) =>
		parts.flatMap((rows, index) =>
			rows.map(({ source_id: id, publisher }) => [id, { publisher, kind, part: index + 1 }] as const)
		)
	);
	return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The summaries of some sources, in the order of the ids; an id that is none is left out. */
export function pickSummaries(summaries: SourceSummaries, ids: Iterable<string>): SourceSummaries {
	return Object.fromEntries(
		[...new Set(ids)].sort().flatMap((id) => {
			const summary = summaries[id];
			return summary ? [[id, summary]] : [];
		})
	);
}
