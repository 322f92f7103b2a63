import type { SourcesRow } from '#atlas/rows.ts';
import type { SourceSummaries } from '#atlas/sources.ts';

/** A source as a file tells of it that has no site around it. */
export interface FrozenSource {
	readonly id: string;
	readonly publisher: string;
	readonly title: string;
	readonly kind: SourcesRow['kind'];
	/** As exact as it is known, ISO 8601; null where it is not. */
	readonly date: string | null;
	/** Where it stands; null for what may not be led to, as its address names somebody. */
	readonly address: string | null;
}

/**
 * The sources of a chart, with their own addresses. Of one that stands without its title, because that names somebody, no more
 * is told than its summary does.
 */
export function frozenSources(
	summaries: SourceSummaries,
	rows: readonly SourcesRow[]
): readonly FrozenSource[] {
	const byId = new Map(rows.map((row) => [row.source_id, row]));
	return Object.entries(summaries).map(([id, { publisher, kind }]) => {
		const row = byId.get(id);
		if (!row)
			return {
				id,
				publisher,
				title: 'title left out, as it names a person',
				kind,
				date: null,
				address: null
			};
		return {
			id,
			publisher: row.publisher,
			title: row.title,
			kind: row.kind,
			date: row.date_published,
			address: row.url ?? row.archived_url
		};
	});
}
