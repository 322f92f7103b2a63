import type { Descriptor } from '#atlas/descriptor.ts';
import { leastConfidence, type Confidence } from '#atlas/confidence.ts';
import { dayOfYear } from '#atlas/dates/dayOfYear.ts';
import type { InstrumentType, LegalState } from '#atlas/instruments/instrument.ts';
import { instrumentsOn } from '#atlas/instruments/instrumentsOn.ts';
import { reachOf, type Reach } from '#atlas/instruments/reachOf.ts';
import { shownSignedOn } from '#atlas/instruments/shownSignedOn.ts';
import { treatyTypes } from '#atlas/instruments/strength.ts';
import { strongest } from '#atlas/instruments/strongest.ts';
import type { Tables, TreatiesRow } from '#atlas/rows.ts';
import { knownBounds } from './knownBounds.ts';

/** Where one type of instrument between a party and a partner stood at the end of one year. */
export type TreatyYear = {
	readonly party_iso3: string;
	readonly partner_iso3: string;
	readonly type: InstrumentType;
	readonly year: number;
	readonly force: Reach;
	readonly state: LegalState | 'no_instrument';
	readonly treaty_ids: readonly string[];
	readonly signed_shown_on: string | null;
	readonly possible_from: string | null;
	readonly certain_from: string | null;
	readonly end_possible_from: string | null;
	readonly end_certain_from: string | null;
	readonly confidence: Confidence | null;
};

/** One kind of instrument between a party and a partner, through all years. */
interface Dyad {
	readonly party: string;
	readonly partner: string;
	readonly type: InstrumentType;
	readonly instruments: readonly TreatiesRow[];
}

const key = (party: string, partner: string, type: string) => `${party} ${partner} ${type}`;

/** Each place with each type of treaty that the home jurisdiction has at all; of what no list is complete, what there is. */
function dyadsOf(
	{ treaties, countries }: Pick<Tables, 'treaties' | 'countries'>,
	home: string
): readonly Dyad[] {
	const known = Map.groupBy(treaties, (row) => key(row.party_iso3, row.partner_iso3, row.type));
	const full = treatyTypes.filter((type) =>
		treaties.some((row) => row.type === type && row.party_iso3 === home)
	);
	const partners = countries.map(({ iso3 }) => iso3).filter((iso3) => iso3 !== home);
	const all = full.flatMap((type) =>
		partners.map((partner) => {
			const instruments = known.get(key(home, partner, type)) ?? [];
			return { party: home, partner, type, instruments };
		})
	);
	const told = new Set(all.map(({ party, partner, type }) => key(party, partner, type)));
	const others = [...known].flatMap(([id, instruments]): readonly Dyad[] => {
		const [first] = instruments;
		if (!first || told.has(id)) return [];
		return [{ party: first.party_iso3, partner: first.partner_iso3, type: first.type, instruments }];
	});
	return [...all, ...others];
}

/** From the first year in which a source shows an instrument as signed to that of the data. */
function yearsOf(treaties: readonly TreatiesRow[], dataDate: string): readonly number[] {
	const last = Number(dataDate.slice(0, 4));
	const signed = treaties.map((row) => Number((shownSignedOn(row, dataDate) ?? dataDate).slice(0, 4)));
	const first = signed.reduce((least, each) => Math.min(least, each), last);
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** What is the same in all years of a dyad. */
function sameInAll({ party, partner, type, instruments }: Dyad, dataDate: string) {
	const shown = instruments.flatMap((row) => shownSignedOn(row, dataDate) ?? []).toSorted();
	return {
		party_iso3: party,
		partner_iso3: partner,
		type,
		treaty_ids: instruments.map(({ treaty_id }) => treaty_id),
		signed_shown_on: shown[0] ?? null,
		...knownBounds(instruments, dataDate),
		confidence: instruments.length === 0 ? null : leastConfidence(instruments)
	};
}

/** Where the instruments of a dyad stood on a day, in one word: as their force says, else by the one that says most. */
function stateOf(
	force: Reach,
	instruments: readonly TreatiesRow[],
	on: string,
	dataDate: string
): TreatyYear['state'] {
	if (instruments.length === 0) return 'no_instrument';
	if (force === 'in_force' || force === 'not_known') return force;
	return strongest(instrumentsOn(instruments, on, dataDate))?.state ?? 'none';
}

/** A row for each dyad, type and year, dyads in the order of types and places; none where there is no instrument. */
export function treatyYearRows(
	{ treaties, countries }: Pick<Tables, 'treaties' | 'countries'>,
	descriptor: Descriptor
) {
	if (treaties.length === 0) return [];
	const dataDate = descriptor.created.slice(0, 10);
	const { iso3: home, outside_treaties: outside = [] } = descriptor.home;
	const years = yearsOf(treaties, dataDate);
	return dyadsOf({ treaties, countries }, home).flatMap((dyad) => {
		const { party, partner, type, instruments } = dyad;
		const context = { home: party, outside: party === home ? outside : [], dataDate };
		const same = sameInAll(dyad, dataDate);
		const on = (day: string): Pick<TreatyYear, 'force' | 'state'> => {
			const force = reachOf(partner, day, instruments, context, type);
			return { force, state: stateOf(force, instruments, day, dataDate) };
		};
		// Where there is no instrument, every day is like the first.
		const always = instruments.length === 0 ? on(dataDate) : null;
		return years.map((year): TreatyYear => ({ ...same, year, ...(always ?? on(dayOfYear(year, dataDate))) }));
	});
}
