import { neededMending } from '#atlas/checks.ts';
import type { Tables } from '#atlas/rows.ts';
import type { SourceSummaries } from '#atlas/sources.ts';
import { labelOf } from '../labelOf.ts';
import type { Descriptor, OwnMethods } from '#atlas/descriptor.ts';
import { glossaryOf } from '#atlas/glossary.ts';
import { pickSummaries, sourceSummaries } from '../sources/summaries.ts';
import { countChecks, type CheckedRows } from '../coverage/measureChecks.ts';
import { measureTables, type TableCoverage } from '../coverage/measureCoverage.ts';

/** How many rows hold a code, under its label. */
export interface LabelledCount {
	readonly label: string;
	readonly rows: number;
}

/** A second look at rows of all tables, on pages that they do not cite. */
export interface SecondLook extends CheckedRows {
	/** Rows that were wrong or out of date, or whose sources disagree. */
	readonly toMend: number;
	/** Rows looked at that are withdrawn since, and why; null where none is. */
	readonly withdrawn: { readonly rows: number; readonly reason: string } | null;
	/** What kinds of error were found, in words. */
	readonly kindsOfError: readonly string[];
}

/** The numbers that the page of the method states. */
export interface MethodsPage {
	readonly dataDate: string;
	/** Name of the jurisdiction that the atlas starts from. */
	readonly home: string;
	/** Rows of all tables but `sources`. */
	readonly rows: number;
	readonly sources: number;
	readonly instruments: {
		readonly total: number;
		readonly inForce: number;
		/** In force, but the day of effect is not known. */
		readonly inForceUndated: number;
		/** Not known whether in force. */
		readonly unknown: number;
	};
	/** Names of the jurisdictions with which treaties between states do not apply. */
	readonly outside: readonly string[];
	/** Names of the jurisdictions, other than the home, whose own instruments the tables hold. */
	readonly otherParties: readonly string[];
	readonly persons: number;
	/** Persons by where they stand in law, most first. */
	readonly standings: readonly LabelledCount[];
	/** Rows of all tables but `sources` by how far they can be relied on. */
	readonly confidence: readonly LabelledCount[];
	readonly tables: readonly TableCoverage[];
	/** What a second look at some rows of all tables found; null where there was none. */
	readonly secondLook: SecondLook | null;
	/** The middle meridian of the maps, in degrees east of Greenwich. */
	readonly mapCentre: number;
	/** What the package says of itself beside what holds for any. */
	readonly own: OwnMethods;
	/** Sources that the texts of the page cite, as far as the table of sources holds them. */
	readonly cited: SourceSummaries;
}

/** Ids of the sources that the page's texts cite; the page leaves out the ones that the table does not hold. */
function citedIds({ glossary }: Descriptor): ReadonlySet<string> {
	const ofWords = glossaryOf(glossary).flatMap(({ after, fact }) => [after, fact]);
	return new Set(['N-natural-earth', ...ofWords.flatMap((text) => text?.sourceId ?? [])]);
}

function countByLabel(codes: readonly string[], label: (code: string) => string): readonly LabelledCount[] {
	return [...Map.groupBy(codes, (code) => code)]
		.map(([code, same]) => ({ label: label(code), rows: same.length }))
		.sort((a, b) => b.rows - a.rows || a.label.localeCompare(b.label, 'en'));
}

/** The order in which the descriptor lists a field's codes. */
function countInOrder(descriptor: Descriptor, codes: readonly string[]): readonly LabelledCount[] {
	const field = descriptor.resources
		.flatMap(({ schema }) => schema.fields)
		.find(({ name }) => name === 'confidence');
	return (field?.categories ?? []).map(({ value, label }) => ({
		label,
		rows: codes.filter((code) => code === value).length
	}));
}

function secondLook(checks: Tables['checks'], rows: number, descriptor: Descriptor): SecondLook | null {
	const counted = countChecks(checks, rows, descriptor);
	const described = descriptor.resources.find(({ name }) => name === 'checks');
	return (
		counted && {
			...counted,
			toMend: checks.filter(neededMending).length,
			withdrawn: described?.withdrawn ?? null,
			kindsOfError: described?.kindsOfError ?? []
		}
	);
}

/** What the page of the method counts: instruments, persons, certainty, coverage of each table. */
export function derive(tables: Tables, descriptor: Descriptor): MethodsPage {
	const { treaties, cases, sources, checks, ...others } = tables;
	const sourced = [treaties, cases, ...Object.values(others)].flat() as readonly { confidence: string }[];
	const inForce = treaties.filter((row) => row.status === 'in_force');
	const names = new Map(tables.countries.map((row) => [row.iso3, row.name]));
	const named = (codes: readonly string[]) => [...new Set(codes)].map((iso3) => names.get(iso3) ?? iso3);
	const parties = treaties.map((row) => row.party_iso3);
	const standing = (code: string) => labelOf(descriptor, 'cases', 'standing', code);
	return {
		dataDate: descriptor.created.slice(0, 10),
		home: descriptor.home.name,
		rows: sourced.length,
		sources: sources.length,
		instruments: {
			total: treaties.length,
			inForce: inForce.length,
			inForceUndated: inForce.filter((row) => row.entered_into_force === null).length,
			unknown: treaties.filter((row) => row.status === 'unknown').length
		},
		outside: named((descriptor.home.outside_treaties ?? []).map(({ iso3 }) => iso3)),
		otherParties: named(parties.filter((party) => party !== descriptor.home.iso3)),
		persons: cases.length,
		standings: countByLabel(
			cases.map((row) => row.standing),
			standing
		),
		confidence: countInOrder(
			descriptor,
			sourced.map((row) => row.confidence)
		),
		tables: measureTables(tables, descriptor),
		secondLook: secondLook(checks ?? [], sourced.length, descriptor),
		mapCentre: descriptor.home.map_centre_longitude,
		own: descriptor.methods ?? {},
		cited: pickSummaries(sourceSummaries(tables, descriptor), citedIds(descriptor))
	};
}
