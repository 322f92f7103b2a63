import type { Tables } from '#atlas/rows.ts';
import type { Instrument } from '#atlas/instruments/instrument.ts';
import { sourcesWithTreaties } from '#atlas/instruments/sourcesWithTreaties.ts';
import { isRanked, typesByStrength, type RankedType } from '#atlas/instruments/strength.ts';
import type { Descriptor, OutsideTreaties } from '#atlas/descriptor.ts';
import { labelOf } from '../labelOf.ts';
import type { Count, CountSide } from '../flows/count.ts';
import { publishedCounts } from '../flows/publishedCounts.ts';
import { lastChecks } from '../coverage/lastChecks.ts';
import { baseRate, type BaseRate } from '../gap/baseRate.ts';
import { documentedGroup, type ReportedTogether } from '../gap/documentedGroup.ts';
import { gapCase } from '../gap/gapCase.ts';
import { groupSources, type GroupSources } from '../gap/groupSources.ts';
import { toldCases, type ToldCases } from '../gap/toldCases.ts';
import { stagesOf } from '../instruments/stagesOf.ts';

/** An instrument of the home jurisdiction with one of the destinations. */
export interface GapInstrument extends Instrument {
	readonly type: RankedType;
	readonly note: string | null;
	readonly confidence: string;
	readonly sourceIds: readonly string[];
}

/** One count of people by destination. Its numbers are never added to those of another. */
export interface GapGroup extends GroupSources {
	readonly id: string;
	readonly heading: Count['heading'];
	readonly side: CountSide;
	/** Persons by where they were reported, where the count knows persons one by one and a person may stand in several places. */
	readonly reportedIn: readonly ReportedTogether[] | null;
}

/** What the comparison of destinations with instruments needs; the cases stand beside how far extradition reached on their days. */
export interface GapData extends ToldCases {
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	readonly home: string;
	readonly homeName: string;
	/** Jurisdictions with which treaties between states do not apply, and why. */
	readonly outside: readonly OutsideTreaties[];
	/** The first year in which an instrument of the home jurisdiction was signed or in force. */
	readonly firstYear: number;
	/** What the descriptor calls each type, strongest first. */
	readonly types: readonly { readonly type: RankedType; readonly label: string }[];
	/** What can be chosen, the initial choice first. */
	readonly groups: readonly GapGroup[];
	/** What the descriptor calls the persons of a published list; null where no group counts them. */
	readonly listLabel: string | null;
	readonly instruments: readonly GapInstrument[];
	/** Names by code of the places in the cases. */
	readonly names: Readonly<Record<string, string>>;
	/** What the flights of these cases are to be held against. */
	readonly base: BaseRate | null;
}

/** The counts that can be ranked: of officials and suspects of economic crime, believed in two places or more. */
function rankable(counts: readonly Count[]): readonly Omit<GapGroup, keyof GroupSources>[] {
	return counts.flatMap(({ id, heading, sides }) => {
		const side = sides.find(({ direction }) => direction === 'out');
		const jurisdictions = side?.places.filter(({ iso3 }) => iso3 !== null).length ?? 0;
		if (!side || heading === 'not_officials' || jurisdictions < 2) return [];
		return [{ id, heading, side, reportedIn: null }];
	});
}

/** The options that a reader, or a step of the story, can set. */
export const options = ['group', 'time'] as const;

/** Destinations of people by count, and the instruments with those places; null where there is no count or no instrument. */
export function derive(
	tables: Pick<Tables, 'countries' | 'destinations' | 'cases' | 'treaties' | 'sources'> &
		Partial<Pick<Tables, 'checks'>>,
	descriptor: Descriptor
): GapData | null {
	const home = descriptor.home.iso3;
	const dataDate = descriptor.created.slice(0, 10);
	const outside = descriptor.home.outside_treaties ?? [];
	const own = tables.treaties.filter(({ party_iso3 }) => party_iso3 === home);
	const names = new Map(tables.countries.map((row) => [row.iso3, row.name]));
	const nameOf = (iso3: string) => names.get(iso3);
	const groupLabel = (group: string) => labelOf(descriptor, 'destinations', 'group', group);
	const published = rankable(publishedCounts(tables.destinations, { home, nameOf, groupLabel }));
	const { count, reportedIn } = documentedGroup(tables.cases, { home, dataDate, nameOf });
	const documented = rankable([count]).map((group) => ({ ...group, reportedIn }));
	// The documented cases come first: of them alone it is known how far treaties reached on the day of flight.
	const groups = [...documented, ...published];
	if (groups.length === 0 || own.length === 0) return null;
	const destinations = new Set<string | null>([
		...groups.flatMap(({ side }) => side.places.map(({ iso3 }) => iso3)),
		...tables.cases.map(({ returned_from_iso3 }) => returned_from_iso3)
	]);
	const list = groups.find(({ heading }) => heading === 'hundred');
	const years = own
		.flatMap(({ signed, entered_into_force }) => signed ?? entered_into_force ?? [])
		.map((date) => Number(date.slice(0, 4)));
	const checkOf = lastChecks(tables, 'cases', descriptor);
	const context = { home, outside, dataDate };
	const cases = tables.cases
		.map((row) => gapCase(row, own, context, checkOf(row.case_id), descriptor))
		.sort((a, b) => (`${a.fled ?? '9999'} ${a.id}` < `${b.fled ?? '9999'} ${b.id}` ? -1 : 1));
	const instruments = own.flatMap((row): GapInstrument[] => {
		const { type, party_iso3, partner_iso3, status_note: note, confidence, source_ids: sourceIds } = row;
		if (!isRanked(type) || !destinations.has(partner_iso3)) return [];
		return [{ type, party_iso3, partner_iso3, ...stagesOf(row), note, confidence, sourceIds }];
	});
	const base = baseRate(cases, own, context);
	const ofCases = cases.map((each) => ({ sourceIds: sourcesWithTreaties(each, instruments) }));
	const beside = base ? [...ofCases, base] : ofCases;
	return {
		dataDate,
		home,
		homeName: nameOf(home) ?? descriptor.home.name,
		outside,
		firstYear: Math.min(Number(dataDate.slice(0, 4)), ...years),
		types: typesByStrength.map((type) => ({ type, label: labelOf(descriptor, 'treaties', 'type', type) })),
		groups: groups.map((group) => ({
			...group,
			...groupSources(group.side.places, instruments, beside, { outside, sources: tables.sources })
		})),
		listLabel: list ? labelOf(descriptor, 'destinations', 'scope', list.side.scope) : null,
		instruments,
		names: Object.fromEntries([...names].filter(([iso3]) => destinations.has(iso3))),
		...toldCases(cases),
		base
	};
}
