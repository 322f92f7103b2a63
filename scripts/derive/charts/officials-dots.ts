import type { Tables } from '#atlas/rows.ts';
import { isOfficial, officialSectors, type OfficialSector } from '#atlas/persons/isOfficial.ts';
import type { NamedPerson } from '#atlas/persons/standing.ts';
import type { KindCounts } from '#atlas/sources.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { Exactness } from '#atlas/words/exactness.ts';
import { joinRemarks } from '#atlas/words/joinRemarks.ts';
import { labelOf } from '../labelOf.ts';
import { person, type Person } from '../persons/person.ts';
import { kindsOfSources } from '../sources/kindsOfSources.ts';

/** A published figure of persons, for one period. */
export interface PublishedFigure {
	readonly persons: number;
	readonly exactness: Exactness | null;
	readonly claimedBy: string | null;
	readonly publishedBy: string | null;
	/** First and last day or year that it speaks of, ISO 8601; null where the source does not say. */
	readonly from: string | null;
	readonly to: string | null;
	readonly note: string | null;
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** An official named here, with what a list and a table say of a person. */
export type NamedOfficial = Pick<
	Person,
	'id' | 'name' | 'nameZh' | 'standing' | 'position' | 'sourceIds' | 'confidence'
>;

/** Persons named here who worked in one kind of public body. */
export interface NamedSector {
	readonly sector: OfficialSector;
	readonly label: string;
	readonly count: number;
	/** The first of them by name, as many as a list has room for. */
	readonly persons: readonly NamedOfficial[];
}

/** Four blocks of dots. They count different people over different years: no block is a part of another. */
export interface OfficialsDotsData {
	readonly dataDate: string;
	readonly homeName: string;
	/** The claim that set the atlas off. */
	readonly claim: PublishedFigure & { readonly measure: string };
	readonly named: readonly NamedSector[];
	/** Those of all named whom courts or authorities abroad have not handed over: shown by an outcome in their favour. */
	readonly inFavour: readonly NamedPerson[];
	/** Every source of the figures and of those named, by kind. */
	readonly allSources: KindCounts;
	/** Those named after the first of each sector. */
	readonly tableOnly?: {
		/** In the order of the sectors. */
		readonly furtherNamed: readonly (readonly NamedOfficial[])[];
	};
	/** Every documented case, and those whose place of work no source tells. */
	readonly cases: { readonly persons: number; readonly sectorUnknown: number; readonly notOfficials: number };
	/** Officials brought back, the latest cumulative official total; null where there is none. */
	readonly returned:
		| (PublishedFigure & {
				readonly countedBy: string;
				/** Whom it counts, as the descriptor calls them: "Party members and officials". */
				readonly countedAs: string;
		  })
		| null;
	/** Officials at large, the latest official figure; null where there is none. */
	readonly atLarge: (PublishedFigure & { readonly measure: string }) | null;
}

/** How many of a sector a list names. */
const listed = 50;

const named = ({ id, name, nameZh, standing, position, sourceIds, confidence }: Person): NamedOfficial => ({
	id,
	name,
	nameZh,
	standing,
	position,
	sourceIds,
	confidence
});

const year = (value: number | null) => (value === null ? null : String(value));

/** Estimates as figures of persons, the latest first; denials, which give no figure, left out. */
function figures(rows: Tables['estimates'], descriptor: Descriptor) {
	return rows
		.toSorted((a, b) => b.date_published.localeCompare(a.date_published))
		.flatMap((row) => {
			if (row.unit !== 'persons' || row.value_low === null) return [];
			return {
				id: row.estimate_id,
				code: row.measure,
				figure: {
					persons: row.value_low,
					exactness: row.exactness,
					measure: labelOf(descriptor, 'estimates', 'measure', row.measure),
					claimedBy: row.claimed_by,
					publishedBy: row.reported_by,
					from: year(row.period_start_year),
					to: year(row.period_end_year),
					note: row.note,
					sourceIds: row.source_ids,
					confidence: row.confidence
				}
			};
		});
}

/** The widest official count of returns of which officials are told apart, at its latest date. */
function returnedOfficials(
	rows: Tables['annual_returns'],
	descriptor: Descriptor
): OfficialsDotsData['returned'] {
	const latest = rows
		.filter(({ scope, cumulative }) => cumulative && scope === 'all_channels')
		.filter((row) => row.of_which_officials !== null)
		.toSorted((a, b) => b.period_end.localeCompare(a.period_end))[0];
	if (latest?.of_which_officials == null || latest.officials_counted === null) return null;
	return {
		persons: latest.of_which_officials,
		exactness: latest.officials_exactness,
		countedAs: labelOf(descriptor, 'annual_returns', 'officials_counted', latest.officials_counted),
		countedBy: labelOf(descriptor, 'annual_returns', 'scope', latest.scope),
		claimedBy: null,
		publishedBy: null,
		from: latest.period_start,
		to: latest.period_end,
		note: joinRemarks(latest.officials_note, latest.note),
		sourceIds: latest.source_ids,
		confidence: latest.confidence
	};
}

/**
 * The claim in dots, and beside it what is documented; null where none of the descriptor's claims is a figure of persons.
 */
export function derive(
	tables: Pick<Tables, 'cases' | 'estimates' | 'annual_returns' | 'sources'>,
	descriptor: Descriptor
): OfficialsDotsData | null {
	const estimates = figures(tables.estimates, descriptor);
	const claim = estimates.find(({ id }) => descriptor.home.claim_ids.includes(id));
	if (!claim) return null;
	const bySector = Map.groupBy(tables.cases, ({ sector }) => sector);
	const officials = officialSectors.map((sector) => ({
		sector,
		all: (bySector.get(sector) ?? [])
			.map((row) => person(row, descriptor))
			.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
	}));
	const returned = returnedOfficials(tables.annual_returns, descriptor);
	const atLarge = estimates.find(({ code }) => code === 'officials_at_large')?.figure ?? null;
	const sourced = [claim.figure, returned, atLarge, ...officials.flatMap(({ all }) => all)];
	return {
		dataDate: descriptor.created.slice(0, 10),
		homeName: descriptor.home.name,
		claim: claim.figure,
		named: officials.map(({ sector, all }) => ({
			sector,
			label: labelOf(descriptor, 'cases', 'sector', sector),
			count: all.length,
			persons: all.slice(0, listed).map(named)
		})),
		inFavour: officials
			.flatMap(({ all }) => all)
			.filter(({ ending }) => ending === 'protected_abroad' || ending === 'allegations_not_established')
			.map(({ name, nameZh, standing }) => ({ name, nameZh, standing })),
		allSources: kindsOfSources(
			sourced.flatMap((row) => row?.sourceIds ?? []),
			tables.sources
		),
		cases: {
			persons: tables.cases.length,
			sectorUnknown: tables.cases.filter(({ sector }) => sector === null).length,
			notOfficials: tables.cases.filter((row) => row.sector !== null && !isOfficial(row)).length
		},
		returned,
		atLarge,
		...(officials.some(({ all }) => all.length > listed)
			? {
					tableOnly: {
						furtherNamed: officials.map(({ all }) => all.slice(listed).map(named))
					}
				}
			: {})
	};
}
