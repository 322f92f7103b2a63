import type { CasesRow, TreatiesRow } from '#atlas/rows.ts';
import type { Check, Checked } from '#atlas/checks.ts';
import type { DateKind } from '#atlas/dates/withDateKind.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { cameBack } from '#atlas/persons/cameBack.ts';
import type { Ending } from '#atlas/persons/ending.ts';
import type { ReturnDay } from '#atlas/persons/returnDayText.ts';
import type { NamedPerson } from '#atlas/persons/standing.ts';
import type { ReachContext } from '#atlas/instruments/reachOf.ts';
import { endingLabels } from '../persons/endingLabels.ts';
import { person } from '../persons/person.ts';
import { reachThen, type ReachThen } from './reachThen.ts';

/** A documented case, with how far extradition reached on the day of flight and on the day of return. */
export interface GapCase extends NamedPerson, ReturnDay, Checked {
	/** The row's id. */
	readonly id: string;
	/** As far as known, ISO 8601, may be partial. */
	readonly fled: string | null;
	readonly fledKind: DateKind | null;
	readonly flight: ReachThen;
	readonly ending: Ending;
	readonly endingLabel: string;
	/** How far it reached where the person came back from; null for those who did not come back from abroad. */
	readonly back: ReachThen | null;
	/** Sources of the case; those of the instruments stand with the instruments. */
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** Sets a documented case beside the instruments of its days. */
export function gapCase(
	row: CasesRow,
	treaties: readonly TreatiesRow[],
	context: ReachContext,
	checked: Check | null,
	descriptor: Descriptor
): GapCase {
	const who = person(row, descriptor);
	const from = row.returned_from_iso3 === null ? [] : [row.returned_from_iso3];
	return {
		id: who.id,
		name: who.name,
		nameZh: who.nameZh,
		standing: who.standing,
		checked,
		fled: who.fled,
		fledKind: who.fledKind,
		returned: who.returned,
		returnedKind: who.returnedKind,
		returnedBy: who.returnedBy,
		flight: reachThen(row.fled_to_iso3 ?? [], who.fled, treaties, context),
		ending: who.ending,
		endingLabel: endingLabels(descriptor)[who.ending],
		back: cameBack(row) ? reachThen(from, who.returned, treaties, context) : null,
		sourceIds: who.sourceIds,
		confidence: who.confidence
	};
}
