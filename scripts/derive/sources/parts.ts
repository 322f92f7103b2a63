import type { SourcesRow, Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { categoriesOf } from '../categoriesOf.ts';

/** A page holds no more sources than this: a reader scrolls it, and it stays small on the wire. */
export const mostOnPage = 100;

/** The sources of one kind, in the pages that list them. */
export interface KindInParts {
	readonly kind: SourcesRow['kind'];
	/** By publisher, then by date; at least one part, and none is empty. */
	readonly parts: readonly (readonly SourcesRow[])[];
}

function byPublisher(a: SourcesRow, b: SourcesRow): number {
	return (
		a.publisher.localeCompare(b.publisher, 'en') ||
		(a.date_published ?? '').localeCompare(b.date_published ?? '') ||
		a.source_id.localeCompare(b.source_id)
	);
}

/** As few parts as the limit allows, all about as long. */
function inParts(rows: readonly SourcesRow[]): readonly (readonly SourcesRow[])[] {
	const parts = Math.ceil(rows.length / mostOnPage);
	return Array.from({ length: parts }, (_, index) =>
		rows.slice(Math.round((index * rows.length) / parts), Math.round(((index + 1) * rows.length) / parts))
	);
}

/**
 * Every source on its page: by kind, in the descriptor's order of kinds, and within it in parts. The one place that
 * decides where a source stands; the pages and every link to a source follow it. Kinds without a source are left out.
 */
export function sourcesInParts(
	{ sources }: Pick<Tables, 'sources'>,
	descriptor: Descriptor
): readonly KindInParts[] {
	const rows = Map.groupBy(sources, ({ kind }) => kind);
	return categoriesOf(descriptor, 'sources', 'kind').flatMap(({ value }) => {
		const kind = value as SourcesRow['kind'];
		const same = rows.get(kind);
		return same ? [{ kind, parts: inParts(same.toSorted(byPublisher)) }] : [];
	});
}
