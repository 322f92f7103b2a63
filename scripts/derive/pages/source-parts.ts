import type { SourcesRow, Tables } from '#atlas/rows.ts';
import { partName } from '#atlas/sources.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { sourcesInParts } from '../sources/parts.ts';
import { titleLang } from '../sources/titleLang.ts';
import { rowsOf } from '../coverage/measureCoverage.ts';
import { labelOfKind } from './sources.ts';

/** How many rows of one table rest on a source. */
export interface Citations {
	readonly table: string;
	readonly title: string;
	readonly rows: number;
}

/** One source: a page, what it says, and what rests on it. Dates may be partial; null is not known. */
export interface SourceEntry {
	readonly id: string;
	readonly title: string;
	/** Language of the title where its script is not the Latin one; the page's own language is `language`. */
	readonly titleLang: string | null;
	readonly publisher: string;
	readonly published: string | null;
	/** ISO 639-1. */
	readonly language: string;
	/** Day on which it was read, where recorded. */
	readonly accessed: string | null;
	/** Day by which it had been read. */
	readonly accessedBy: string;
	readonly url: string | null;
	readonly archivedUrl: string | null;
	readonly supports: string;
	readonly citedBy: readonly Citations[];
}

/** What one page of sources shows: those of one kind, or a part of them. */
export interface SourcePart {
	readonly kind: SourcesRow['kind'];
	/** "Official". */
	readonly label: string;
	/** What the kind holds; null where the label says it all. */
	readonly meaning: string | null;
	/** Sources of this kind, on all its pages. */
	readonly total: number;
	/** Which of the kind's pages it is, from 1, and how many there are. */
	readonly part: number;
	readonly parts: number;
	readonly sources: readonly SourceEntry[];
}

/** Rows of each table by source, in the descriptor's order of tables. */
function countCitations(tables: Tables, descriptor: Descriptor): ReadonlyMap<string, Citations[]> {
	const counts = new Map<string, Citations[]>();
	for (const { name, title, schema } of descriptor.resources) {
		if (!schema.fields.some((field) => field.name === 'source_ids')) continue;
		const ids = rowsOf(tables, name).flatMap((row) => [...new Set(row.source_ids as readonly string[])]);
		for (const [id, { length: rows }] of Map.groupBy(ids, (id) => id))
			counts.set(id, [...(counts.get(id) ?? []), { table: name, title, rows }]);
	}
	return counts;
}

function toEntry(row: SourcesRow, citedBy: readonly Citations[]): SourceEntry {
	return {
		id: row.source_id,
		title: row.title,
		titleLang: titleLang(row),
		publisher: row.publisher,
		published: row.date_published,
		language: row.language,
		accessed: row.accessed,
		accessedBy: row.accessed_by,
		url: row.url,
		archivedUrl: row.archived_url,
		supports: row.supports,
		citedBy
	};
}

/** Every source with the rows that rest on it, a file for each page, by the page's name. */
export function deriveEach(tables: Tables, descriptor: Descriptor): Readonly<Record<string, SourcePart>> {
	const counts = countCitations(tables, descriptor);
	return Object.fromEntries(
		sourcesInParts(tables, descriptor).flatMap(({ kind, parts }) => {
			const total = parts.flat().length;
			return parts.map((rows, index) => [
				partName({ kind, part: index + 1 }),
				{
					kind,
					...labelOfKind(descriptor, kind),
					total,
					part: index + 1,
					parts: parts.length,
					sources: rows.map((row) => toEntry(row, counts.get(row.source_id) ?? []))
				}
			]);
		})
	);
}
