import type { CasesRow, TreatiesRow } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { endingsBack, type Ending } from '#atlas/persons/ending.ts';
import { endingLabels } from '../persons/endingLabels.ts';
import { person } from '../persons/person.ts';
import { lawThen, type LawContext, type LawThen } from './lawThen.ts';

/** A documented case, with the law on the day of flight and on the day of return. */
export interface GapCase {
	/** The row's id. */
	readonly id: string;
	readonly name: string;
	/** What the descriptor calls where the person stands in law. */
	readonly standing: string;
	/** Dates as far as known, ISO 8601, may be partial. */
	readonly fled: string | null;
	readonly returned: string | null;
	readonly flight: LawThen;
	readonly ending: Ending;
	readonly endingLabel: string;
	/** The law where the person came back from; null for those who did not come back from abroad. */
	readonly back: LawThen | null;
	/** Sources of the case; those of the instruments stand with the instruments. */
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** Sets a documented case beside the instruments of its days. */
export function gapCase(
	row: CasesRow,
	treaties: readonly TreatiesRow[],
	context: LawContext,
	descriptor: Descriptor
): GapCase {
	const { id, name, standing, fled, returned, ending, sourceIds, confidence } = person(row, descriptor);
	const flight = lawThen(row.fled_to_iso3 ?? [], fled, treaties, context);
	const isBack = endingsBack.includes(ending) && ending !== 'capture_in_china';
	const from = row.returned_from_iso3 === null ? [] : [row.returned_from_iso3];
	const back = isBack ? lawThen(from, returned, treaties, context) : null;
	return {
		id,
		name,
		standing,
		fled,
		returned,
		flight,
		ending,
		endingLabel: endingLabels(descriptor)[ending],
		back,
		sourceIds,
		confidence
	};
}
