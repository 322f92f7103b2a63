import type { SourcesRow, Tables } from '#atlas/rows.ts';
import { labelOf } from '../labelOf.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { rowsOf } from '../coverage/measureCoverage.ts';

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

/** The sources of one kind. */
export interface SourceGroup {
	readonly kind: string;
	/** "Official". */
	readonly label: string;
	/** What the kind holds; null where the label says it all. */
	readonly meaning: string | null;
	readonly sources: readonly SourceEntry[];
}

/** What the page of the sources shows. */
export interface SourcesPage {
	readonly dataDate: string;
	readonly total: number;
	/** Sources that at least one row names. */
	readonly cited: number;
	readonly groups: readonly SourceGroup[];
}

const otherScript =
	/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}|\p{Script=Cyrillic}|\p{Script=Arabic}/u;

/** "Official: a government …" is a label and what it means. */
function splitLabel(text: string): { label: string; meaning: string | null } {
	const [label = text, ...rest] = text.split(': ');
	return { label, meaning: rest.length > 0 ? rest.join(': ') : null };
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
		titleLang: row.language !== 'en' && otherScript.test(row.title) ? row.language : null,
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

function byPublisher(a: SourceEntry, b: SourceEntry): number {
	return (
		a.publisher.localeCompare(b.publisher, 'en') ||
		(a.published ?? '').localeCompare(b.published ?? '') ||
		a.id.localeCompare(b.id)
	);
}

/** Every source by kind, in the descriptor's order of kinds, with the rows that rest on it. */
export function derive(tables: Tables, descriptor: Descriptor): SourcesPage {
	const counts = countCitations(tables, descriptor);
	const kinds = descriptor.resources
		.find(({ name }) => name === 'sources')
		?.schema.fields.find(({ name }) => name === 'kind')?.categories;
	const groups = (kinds ?? []).map(({ value }) => ({
		kind: value,
		...splitLabel(labelOf(descriptor, 'sources', 'kind', value)),
		sources: tables.sources
			.filter((row) => row.kind === value)
			.map((row) => toEntry(row, counts.get(row.source_id) ?? []))
			.sort(byPublisher)
	}));
	return {
		dataDate: descriptor.created.slice(0, 10),
		total: tables.sources.length,
		cited: tables.sources.filter((row) => counts.has(row.source_id)).length,
		groups: groups.filter(({ sources }) => sources.length > 0)
	};
}
