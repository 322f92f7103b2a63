import { reachOfPlaces, type PersonReach } from '#atlas/instruments/reachOfPlaces.ts';
import { treatyTypes, type TreatyType } from '#atlas/instruments/strength.ts';
import { dayInterval, datePrecision, type DatePrecision } from '#atlas/dates/partialDate.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { daysAway } from '#atlas/persons/daysAway.ts';
import { spellOf, type Spell, type SpellBasis, type SpellEvent } from '#atlas/persons/spellOf.ts';
import { daysInYear } from '#atlas/persons/yearsAway.ts';
import type { CasesRow, Tables } from '#atlas/rows.ts';

/** What a row lacks, for which a study may have to leave it out. */
export type Missing =
	'start_date' | 'end_date' | 'last_report' | 'whether_ended' | 'place_of_flight' | 'place_of_return';

type AtFlight = { readonly [Type in TreatyType as `at_flight_${Type}`]: PersonReach };
type AtReturn = { readonly [Type in TreatyType as `at_return_${Type}`]: PersonReach | null };

/** The absence of one person, ready for survival analysis. */
export type CaseSpell = {
	readonly case_id: string;
	readonly fled_to_iso3: readonly string[];
	readonly returned_from_iso3: string | null;
	readonly start_earliest: string | null;
	readonly start_latest: string | null;
	readonly start_precision: DatePrecision | null;
	readonly start_kind: CasesRow['fled_date_kind'];
	readonly event: SpellEvent;
	readonly end_earliest: string | null;
	readonly end_latest: string | null;
	readonly end_precision: DatePrecision | null;
	readonly end_kind: CasesRow['returned_date_kind'];
	readonly end_basis: SpellBasis | null;
	readonly days_least: number | null;
	readonly days_most: number | null;
	readonly years_least: number | null;
	readonly years_most: number | null;
	readonly missing: readonly Missing[];
	readonly is_usable: boolean;
} & AtFlight &
	AtReturn;

/** Without one of these the time away, or what ended it, is not known. */
const needed: readonly Missing[] = ['start_date', 'end_date', 'last_report', 'whether_ended'];

function missingOf(row: CasesRow, { event, basis }: Spell): readonly Missing[] {
	const hasEnded = event !== 'still_away' && event !== 'not_known';
	const all: readonly (readonly [Missing, boolean])[] = [
		['start_date', row.fled_date === null],
		// A day by which it had ended says at most how long it lasted.
		['end_date', hasEnded && (basis === null || basis === 'returned_by')],
		['last_report', !hasEnded && basis === null],
		['whether_ended', event === 'not_known'],
		['place_of_flight', row.fled_to_iso3 === null],
		['place_of_return', event === 'returned' && row.returned_from_iso3 === null]
	];
	return all.flatMap(([what, isMissing]) => (isMissing ? [what] : []));
}

const inYears = (days: number | null) => (days === null ? null : Number((days / daysInYear).toFixed(4)));

/** How long the absence lasted, or is known to have lasted; from a day by which it had ended, only the most. */
function lengthOf(row: CasesRow, { end, basis }: Spell) {
	const days = row.fled_date === null || end === null ? null : daysAway(row.fled_date, end);
	const least = basis === 'returned_by' ? null : (days?.least ?? null);
	const most = days?.most ?? null;
	return { days_least: least, days_most: most, years_least: inYears(least), years_most: inYears(most) };
}

/** A row for each documented case, in the table's order. */
export function caseSpellRows(
	{ cases, treaties }: Pick<Tables, 'cases' | 'treaties'>,
	descriptor: Descriptor
): readonly CaseSpell[] {
	const { iso3: home, outside_treaties: outside = [] } = descriptor.home;
	const context = { home, outside, dataDate: descriptor.created.slice(0, 10) };
	const own = treaties.filter((row) => row.party_iso3 === home);
	const reach = (places: readonly string[], day: string | null, type: TreatyType) =>
		reachOfPlaces(places, day, own, context, type);
	return cases.map((row): CaseSpell => {
		const spell = spellOf(row);
		const start = row.fled_date === null ? null : dayInterval(row.fled_date);
		const end = spell.end === null ? null : dayInterval(spell.end);
		const missing = missingOf(row, spell);
		const to = row.fled_to_iso3 ?? [];
		const from = row.returned_from_iso3 === null ? [] : [row.returned_from_iso3];
		const isBack = spell.event === 'returned';
		return {
			case_id: row.case_id,
			fled_to_iso3: to,
			returned_from_iso3: row.returned_from_iso3,
			start_earliest: start?.first ?? null,
			start_latest: start?.last ?? null,
			start_precision: row.fled_date === null ? null : datePrecision(row.fled_date),
			start_kind: row.fled_date_kind,
			event: spell.event,
			end_earliest: spell.basis === 'returned_by' ? null : (end?.first ?? null),
			end_latest: end?.last ?? null,
			end_precision: spell.end === null ? null : datePrecision(spell.end),
			end_kind: spell.basis === 'returned_date' ? row.returned_date_kind : null,
			end_basis: spell.basis,
			...lengthOf(row, spell),
			...(Object.fromEntries(
				treatyTypes.map((type) => [`at_flight_${type}`, reach(to, row.fled_date, type)])
			) as AtFlight),
			...(Object.fromEntries(
				treatyTypes.map((type) => [`at_return_${type}`, isBack ? reach(from, row.returned_date, type) : null])
			) as AtReturn),
			missing,
			is_usable: !missing.some((what) => needed.includes(what))
		};
	});
}
