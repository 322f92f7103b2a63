import type { SourcesRow, Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { sourcesInParts } from '../sources/parts.ts';
import { titleLang } from '../sources/titleLang.ts';

/** A source as the filter of the sources looks for it; what it says and what rests on it stands where it leads to. */
export interface ListedSource {
	readonly id: string;
	readonly title: string;
	/** Language of the title where its script is not the Latin one. */
	readonly titleLang: string | null;
	readonly publisher: string;
	/** May be partial; null is not known. */
	readonly published: string | null;
	readonly kind: SourcesRow['kind'];
	/** Its page among those of its kind, from 1. */
	readonly part: number;
}

/** Every source in a line, by kind, publisher and date: fetched when somebody looks for one. */
export function derive(tables: Pick<Tables, 'sources'>, descriptor: Descriptor): readonly ListedSource[] {
	return sourcesInParts(tables, descriptor).flatMap(({ kind, parts }) =>
		parts.flatMap((rows, index) =>
			rows.map((row) => ({
				id: row.source_id,
				title: row.title,
				titleLang: titleLang(row),
				publisher: row.publisher,
				published: row.date_published,
				kind,
				part: index + 1
			}))
		)
	);
}
