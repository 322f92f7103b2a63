import type { TreatiesRow } from '#atlas/rows.ts';
import type { InstrumentType, LegalState } from '#atlas/instruments/instrument.ts';
import { shownSignedOn } from '#atlas/instruments/shownSignedOn.ts';
import { stateOn } from '#atlas/instruments/stateOn.ts';
import type { Exactness } from '#atlas/words/exactness.ts';
import type { Pair } from '../assets/pairs.ts';
import { turningDays } from '../timeline/turningDays.ts';
import type { CountryInstrument, CountryPerson } from './countryFacts.ts';

/** For how long an instrument stood somewhere: days, `YYYY-MM-DD`, the last not included. */
export interface StateSpan {
	readonly state: Exclude<LegalState, 'none'>;
	readonly from: string;
	readonly to: string;
}

/** An instrument through time. */
export interface PicturedInstrument {
	readonly id: string;
	readonly type: InstrumentType;
	readonly heading: string;
	readonly stateText: string;
	readonly spans: readonly StateSpan[];
}

/** Money returned between a jurisdiction and another, as far as it has dollars. */
export interface PicturedFlow {
	readonly place: string;
	readonly dollars: number;
	readonly exactness: Exactness | null;
}

/** What the picture at the head of a jurisdiction's page draws. */
export interface CountryPicture {
	readonly instruments: readonly PicturedInstrument[];
	/** Persons of the documented cases who were reported there, by whether they are back: in the descriptor's words and order. */
	readonly reported: readonly { readonly status: string; readonly label: string; readonly persons: number }[];
	/** Returned from there to others, and from others to it: the largest, and how many more are known. */
	readonly money: Readonly<
		Record<'out' | 'in', { readonly flows: readonly PicturedFlow[]; readonly more: number }>
	>;
}

/** So many flows are drawn each way. */
const mostFlows = 5;

/** Where an instrument stood from its signature on, from one day to the next on which that may have changed. */
export function spansOf(row: TreatiesRow, dataDate: string): readonly StateSpan[] {
	const first = shownSignedOn(row, dataDate);
	if (first === null) return [];
	const days = [...new Set(turningDays(row, dataDate))]
		.filter((day) => day >= first && day < dataDate)
		.sort();
	const spans: StateSpan[] = [];
	for (const [index, from] of days.entries()) {
		const to = days[index + 1] ?? dataDate;
		const state = stateOn(row, from, dataDate);
		const last = spans.at(-1);
		if (state === 'none') continue;
		if (last?.state === state && last.to === from) spans[spans.length - 1] = { ...last, to };
		else spans.push({ state, from, to });
	}
	return spans;
}

function flowsOf(pairs: readonly Pair[], other: (pair: Pair) => string, nameOf: (iso3: string) => string) {
	const flows = pairs
		.flatMap((pair) =>
			pair.dollars === null
				? []
				: [{ place: nameOf(other(pair)), dollars: pair.dollars, exactness: pair.exactness }]
		)
		.sort((a, b) => b.dollars - a.dollars);
	return { flows: flows.slice(0, mostFlows), more: pairs.length - Math.min(flows.length, mostFlows) };
}

/**
 * The picture of one jurisdiction.
 * @param statuses what the descriptor calls whether a person is back, in its order
 * @param pairs money returned for public corruption, between jurisdictions
 */
export function pictureOf(
	iso3: string,
	facts: { readonly instruments: readonly CountryInstrument[]; readonly persons: readonly CountryPerson[] },
	{
		treaties,
		statusOf,
		statuses,
		pairs,
		nameOf,
		dataDate
	}: {
		readonly treaties: ReadonlyMap<string, TreatiesRow>;
		readonly statusOf: (caseId: string) => string | undefined;
		readonly statuses: readonly { readonly value: string; readonly label: string }[];
		readonly pairs: { readonly from: readonly Pair[]; readonly to: readonly Pair[] };
		readonly nameOf: (iso3: string) => string;
		readonly dataDate: string;
	}
): CountryPicture {
	const reported = facts.persons.filter(({ relation }) => relation === 'reported_there');
	return {
		instruments: facts.instruments.flatMap(({ id, type, heading, stateText }) => {
			const row = treaties.get(id);
			return row ? [{ id, type, heading, stateText, spans: spansOf(row, dataDate) }] : [];
		}),
		reported: statuses
			.map(({ value, label }) => ({
				status: value,
				label,
				persons: reported.filter(({ caseId }) => statusOf(caseId) === value).length
			}))
			.filter(({ persons }) => persons > 0),
		money: {
			out: flowsOf(pairs.from, ({ requesting }) => requesting, nameOf),
			in: flowsOf(pairs.to, ({ holding }) => holding, nameOf)
		}
	};
}
