import type { SourceSummaries } from '#atlas/sources.ts';
import { dataFile } from '#src/data/dataFile.ts';
import { derivedFile } from '#src/data/derivedFile.ts';
import { fetchJson } from '#src/islands/fetchJson.ts';
import { inSlices } from '#src/state/inSlices.ts';
import { RowIndex } from './RowIndex.ts';
import type { PublishedRow, TableContent } from './tableContent.ts';

/** All rows of a table, and what is said of the sources that they may rest on. */
export interface AllRows {
	readonly index: RowIndex;
	readonly sources: SourceSummaries;
}

/** Fetches all rows of a table; their texts are made ready for a search while nothing else is to be done. @throws when they cannot be had */
export async function fetchRows(content: TableContent): Promise<AllRows> {
	const namesSources = content.fields.some(({ refersTo }) => refersTo === 'sources');
	const [rows, sources] = await Promise.all([
		fetchJson<readonly PublishedRow[]>(dataFile(`${content.name}.json`)),
		namesSources ? fetchJson<SourceSummaries>(derivedFile('pages/source-summaries.json')) : {}
	]);
	const index = new RowIndex(rows, content, { places: content.places, sources });
	inSlices((timeIsUp) => index.prepare(timeIsUp));
	return { index, sources };
}
