import type { Tables } from '#atlas/rows.ts';
import { countInstruments } from '#atlas/instruments/countInstruments.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { kindOrder } from '../assets/order.ts';
import { pairs } from '../assets/pairs.ts';
import { recoveries } from '../assets/recovery.ts';
import { categoriesOf } from '../categoriesOf.ts';
import { capLists } from '../countries/capLists.ts';
import { citedBy } from '../countries/citedBy.ts';
import { collectFacts } from '../countries/collectFacts.ts';
import type { CountryFacts } from '../countries/countryFacts.ts';
import { pictureOf, type CountryPicture } from '../countries/picture.ts';
import { summarise } from '../countries/summarise.ts';
import { pickSummaries, sourceSummaries } from '../sources/summaries.ts';

/** What a jurisdiction's page opens with, and the map's panel holds: its picture, and the beginning of each list. */
export interface CountryPage extends CountryFacts {
	readonly picture: CountryPicture;
}

/**
 * The beginning of everything the tables know of each jurisdiction with at least one row, by ISO 3166-1 alpha-3 code: a file
 * each, so that a reader who asks for one loads one. The whole lists are `country-rows`.
 */
export function deriveEach(tables: Tables, descriptor: Descriptor): Readonly<Record<string, CountryPage>> {
	const summaries = sourceSummaries(tables, descriptor);
	const { partners } = countInstruments(
		tables.treaties.filter(({ party_iso3 }) => party_iso3 === descriptor.home.iso3)
	);
	const [subject] = kindOrder;
	const returned = pairs(recoveries(tables, descriptor)).pairs.filter(
		({ stage, kind }) => stage === 'returned' && kind === subject
	);
	const from = Map.groupBy(returned, ({ holding }) => holding);
	const to = Map.groupBy(returned, ({ requesting }) => requesting);
	const names = new Map(tables.countries.map((row) => [row.iso3, row.name]));
	const statuses = new Map(tables.cases.map((row) => [row.case_id, row.return_status]));
	const shared = {
		treaties: new Map(tables.treaties.map((row) => [row.treaty_id, row])),
		statusOf: (id: string) => statuses.get(id),
		statuses: categoriesOf(descriptor, 'cases', 'return_status'),
		nameOf: (iso3: string) => names.get(iso3) ?? iso3,
		dataDate: descriptor.created.slice(0, 10)
	};
	return Object.fromEntries(
		[...collectFacts(tables, descriptor)]
			.sort(([a], [b]) => a.localeCompare(b))
			.map(([iso3, known]) => {
				const capped = capLists(known);
				const money = { from: from.get(iso3) ?? [], to: to.get(iso3) ?? [] };
				return [
					iso3,
					{
						...capped,
						summary: summarise(known, descriptor.home, partners),
						picture: pictureOf(iso3, known, { ...shared, pairs: money }),
						sources: pickSummaries(summaries, citedBy(capped))
					}
				];
			})
	);
}
