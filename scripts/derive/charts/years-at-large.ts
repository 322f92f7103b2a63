import type { Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { lastChecks } from '../coverage/lastChecks.ts';
import { labelOf } from '../labelOf.ts';
import { cameBack, wasCaughtAtHome } from '#atlas/persons/cameBack.ts';
import type { Ending } from '#atlas/persons/ending.ts';
import { spellEvent, type SpellEvent } from '#atlas/persons/spellOf.ts';
import type { Absence } from '../persons/absence.ts';
import { absenceGroup, longestFirst, type AbsenceGroup } from '../persons/absenceGroup.ts';
import { endingLabels } from '../persons/endingLabels.ts';
import { person } from '../persons/person.ts';

/** What one line a case, from flight to return, needs. */
export interface AbsenceData {
	readonly dataDate: string;
	readonly homeName: string;
	/** What is told of all, and of each part where a list tells them apart. */
	readonly groups: Readonly<Record<'all' | 'listed' | 'others', AbsenceGroup>>;
	/** Those told one by one. */
	readonly absences: readonly Absence[];
	readonly endingLabels: Readonly<Record<Ending, string>>;
	/** What the descriptor calls the two parts of the cases. */
	readonly lists: { readonly listed: string; readonly others: string };
	/** The case that the report behind the opening claim tells in years, where it is drawn. */
	readonly told: string | null;
	/** The cases that cannot be drawn, each person once. */
	readonly left: {
		/** No source says when the person fled. */
		readonly withoutFlight: number;
		/** Fled on a known date and is back or caught, but no source says when. */
		readonly withoutReturn: number;
		/** Fled on a known date; whether the person came back was not found, or the person died. */
		readonly withoutOutcome: number;
	};
	/** Every absence, longest first. */
	readonly tableOnly?: { readonly absences: readonly Absence[] };
}

/** What leaves open whether or when somebody would have come back. */
const open: readonly SpellEvent[] = ['not_known', 'died'];

/** The options that a reader, or a step of the story, can set. */
export const options = ['group', 'sort'] as const;

/** The one case drawn that rests on a page behind the claims that open the story; null where none or several do. */
function toldByReport(
	absences: readonly Absence[],
	estimates: Tables['estimates'],
	{ home }: Descriptor
): string | null {
	const pages = estimates
		.filter((row) => home.claim_ids.includes(row.estimate_id))
		.flatMap((row) => row.source_ids);
	const [only, ...others] = absences.filter(({ sourceIds }) => sourceIds.some((id) => pages.includes(id)));
	return only && others.length === 0 ? only.id : null;
}

/** All absences and the two parts of them: each in counts, and those that any of them tells one by one. */
export function inGroups(
	absences: readonly Absence[],
	sources: Tables['sources']
): Pick<AbsenceData, 'groups' | 'absences' | 'tableOnly'> {
	const groups = {
		all: absenceGroup(absences, sources),
		listed: absenceGroup(
			absences.filter(({ listed }) => listed),
			sources
		),
		others: absenceGroup(
			absences.filter(({ listed }) => !listed),
			sources
		)
	};
	const told = new Set(Object.values(groups).flatMap(({ first }) => Object.values(first).flat()));
	return {
		groups,
		absences: absences.filter(({ id }) => told.has(id)),
		tableOnly: { absences: longestFirst(absences) }
	};
}

/** Every case that can be drawn as a time away, and how many cannot; null where none can. */
export function derive(
	tables: Pick<Tables, 'cases' | 'estimates' | 'checks' | 'sources'>,
	descriptor: Descriptor
): AbsenceData | null {
	const checkOf = lastChecks(tables, 'cases', descriptor);
	const absences: Absence[] = [];
	const left = { withoutFlight: 0, withoutReturn: 0, withoutOutcome: 0 };
	for (const row of tables.cases) {
		const who = person(row, descriptor);
		const isBack = cameBack(row);
		const hasEnded = isBack || wasCaughtAtHome(row);
		if (who.fled === null) left.withoutFlight += 1;
		else if (hasEnded && who.returned === null) left.withoutReturn += 1;
		else if (open.includes(spellEvent(row))) left.withoutOutcome += 1;
		else {
			const listed = row.list === 'red_notice_100';
			const checked = checkOf(row.case_id);
			absences.push({ ...who, fled: who.fled, checked, listed, isBack, hasEnded });
		}
	}
	if (absences.length === 0) return null;
	const list = (code: string) => labelOf(descriptor, 'cases', 'list', code);
	return {
		dataDate: descriptor.created.slice(0, 10),
		homeName: descriptor.home.name,
		...inGroups(absences, tables.sources),
		endingLabels: endingLabels(descriptor),
		lists: { listed: list('red_notice_100'), others: list('other') },
		told: toldByReport(absences, tables.estimates, descriptor),
		left
	};
}
