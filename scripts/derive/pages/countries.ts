import type { Tables } from '#atlas/rows.ts';
import { countInstruments } from '#atlas/instruments/countInstruments.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { collectFacts } from '../countries/collectFacts.ts';
import type { CountryFacts, KnownFacts } from '../countries/countryFacts.ts';
import { summarise } from '../countries/summarise.ts';
import { pickSummaries, sourceSummaries } from '../sources/summaries.ts';

/**
 * Everything the tables know of each jurisdiction with at least one row, by ISO 3166-1 alpha-3 code:
 * a file each, so that a reader who asks for one loads one.
 */
export function deriveEach(tables: Tables, descriptor: Descriptor): Readonly<Record<string, CountryFacts>> {
	const summaries = sourceSummaries(tables, descriptor);
	const { partners } = countInstruments(
		tables.treaties.filter(({ party_iso3 }) => party_iso3 === descriptor.home.iso3)
	);
	return Object.fromEntries(
		[...collectFacts(tables, descriptor)]
			.sort(([a], [b]) => a.localeCompare(b))
			.map(([iso3, known]) => [
				iso3,
				{
					...known,
					summary: summarise(known, descriptor.home, partners),
					sources: pickSummaries(summaries, citedBy(known))
				}
			])
	);
}

/** Ids of the sources that the entries name. */
function citedBy(known: KnownFacts): readonly string[] {
	const entries = [
		known.instruments,
		known.counts,
		known.persons,
		known.money,
		known.payments,
		known.milestones
	].flat();
	return entries.flatMap((entry) => entry.sourceIds);
}
