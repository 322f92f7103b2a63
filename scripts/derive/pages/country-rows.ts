import type { Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { citedBy } from '../countries/citedBy.ts';
import { collectFacts } from '../countries/collectFacts.ts';
import type { KnownFacts } from '../countries/countryFacts.ts';
import { pickSummaries, sourceSummaries } from '../sources/summaries.ts';
import type { SourceSummaries } from '#atlas/sources.ts';

/** Every entry of every list of a jurisdiction, for the further pages of long lists and for its downloads. */
export interface CountryRows extends KnownFacts {
	readonly sources: SourceSummaries;
}

/** All that the tables know of each jurisdiction, by code; no page sends a whole one. */
export function deriveEach(tables: Tables, descriptor: Descriptor): Readonly<Record<string, CountryRows>> {
	const summaries = sourceSummaries(tables, descriptor);
	return Object.fromEntries(
		[...collectFacts(tables, descriptor)].map(([iso3, known]) => [
			iso3,
			{ ...known, sources: pickSummaries(summaries, citedBy(known)) }
		])
	);
}
