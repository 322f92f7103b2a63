import type { SourceSummaries } from '#atlas/sources.ts';
import { dataFile } from '#src/data/dataFile.ts';
import { derivedFile } from '#src/data/derivedFile.ts';
import { fetchJson } from '#src/islands/fetchJson.ts';
import { inSlices } from '#src/state/inSlices.ts';
import { RowIndex } from './RowIndex.ts';
import type { PublishedRow, TableContent } from './tableContent.ts';

/** All rows of a table, and what is said of the sources and persons that they may name. */
export interface AllRows {
	readonly index: RowIndex;
	readonly sources: SourceSummaries;
	readonly persons: Readonly<Record<string, string>>;
}

/** Fetches all rows of a table; their texts are made ready for a search while nothing else is to be done. @throws when they cannot be had */
export async function fetchRows(content: TableContent): Promise<AllRows> {
	const names = (table: string) => content.fields.some(({ refersTo }) => refersTo === table);
	const [rows, sources, persons] = await Promise.all([
		fetchJson<readonly PublishedRow[]>(dataFile(`${content.name}.json`)),
		names('sources') ? fetchJson<SourceSummaries>(derivedFile('pages/source-summaries.json')) : {},
		names('cases') ? fetchJson<AllRows['persons']>(derivedFile('pages/persons.json')) : {}
	]);
	const index = new RowIndex(rows, content, { places: content.places, sources, persons });
	inSlices((timeIsUp) => index.prepare(timeIsUp));
	return { index, sources, persons };
}
