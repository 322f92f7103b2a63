import type { Tables } from '#atlas/rows.ts';
import type { SourceSummaries, SourceSummary } from '#atlas/sources.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { collectFacts } from '../countries/collectFacts.ts';
import type { CountryFacts, KnownFacts } from '../countries/countryFacts.ts';
import { summarise } from '../countries/summarise.ts';

/**
 * Everything the tables know of each jurisdiction with at least one row, by ISO 3166-1 alpha-3 code:
 * a file each, so that a reader who asks for one loads one.
 */
export function deriveEach(tables: Tables, descriptor: Descriptor): Readonly<Record<string, CountryFacts>> {
	const summaries = new Map(
		tables.sources.map((row) => [row.source_id, { publisher: row.publisher, kind: row.kind }])
	);
	const partners = new Set(
		tables.treaties.filter(({ type }) => type !== 'hong_kong_surrender').map((row) => row.partner_iso3)
	).size;
	return Object.fromEntries(
		[...collectFacts(tables, descriptor)]
			.sort(([a], [b]) => a.localeCompare(b))
			.map(([iso3, known]) => [
				iso3,
				{
					...known,
					summary: summarise(known, descriptor.home.name, partners),
					sources: pick(summaries, citedBy(known))
				}
			])
	);
}

/** Ids of the sources that the entries name, sorted. */
function citedBy(known: KnownFacts): readonly string[] {
	const entries = [known.instruments, known.counts, known.persons, known.money, known.milestones].flat();
	return [...new Set(entries.flatMap((entry) => entry.sourceIds))].sort();
}

function pick(summaries: ReadonlyMap<string, SourceSummary>, ids: readonly string[]): SourceSummaries {
	return Object.fromEntries(
		ids.flatMap((id) => {
			const summary = summaries.get(id);
			return summary ? [[id, summary]] : [];
		})
	);
}
