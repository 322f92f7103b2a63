import type { SourcesRow, Tables } from '#atlas/rows.ts';
import { labelOf } from '../labelOf.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { sourcesInParts } from '../sources/parts.ts';
import { rowsOf } from '../coverage/measureCoverage.ts';

/** The sources of one kind, and the pages that list them. */
export interface SourceKind {
	readonly kind: SourcesRow['kind'];
	/** "Official". */
	readonly label: string;
	/** What the kind holds; null where the label says it all. */
	readonly meaning: string | null;
	readonly total: number;
	/** The pages in their order, each with the publishers that begin and end it. */
	readonly parts: readonly { readonly total: number; readonly first: string; readonly last: string }[];
}

/** What the index of the sources shows. */
export interface SourceIndex {
	readonly dataDate: string;
	readonly total: number;
	/** Sources that at least one row names. */
	readonly cited: number;
	readonly kinds: readonly SourceKind[];
}

/** "Official: a government …" is a label and what it means. */
export function labelOfKind(descriptor: Descriptor, kind: string): { label: string; meaning: string | null } {
	const text = labelOf(descriptor, 'sources', 'kind', kind);
	const [label = text, ...rest] = text.split(': ');
	return { label, meaning: rest.length > 0 ? rest.join(': ') : null };
}

/** Ids of the sources that any row names. */
function citedIds(tables: Tables, descriptor: Descriptor): ReadonlySet<string> {
	return new Set(
		descriptor.resources
			.filter(({ schema }) => schema.fields.some((field) => field.name === 'source_ids'))
			.flatMap(({ name }) => rowsOf(tables, name).flatMap((row) => row.source_ids as readonly string[]))
	);
}

/** How many sources there are of each kind, in the descriptor's order of kinds, and on which pages. */
export function derive(tables: Tables, descriptor: Descriptor): SourceIndex {
	const cited = citedIds(tables, descriptor);
	return {
		dataDate: descriptor.created.slice(0, 10),
		total: tables.sources.length,
		cited: tables.sources.filter((row) => cited.has(row.source_id)).length,
		kinds: sourcesInParts(tables, descriptor).map(({ kind, parts }) => ({
			kind,
			...labelOfKind(descriptor, kind),
			total: parts.flat().length,
			parts: parts.map((rows) => ({
				total: rows.length,
				first: rows.at(0)?.publisher ?? '',
				last: rows.at(-1)?.publisher ?? ''
			}))
		}))
	};
}
