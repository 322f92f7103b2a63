import { leastConfidence } from '#atlas/confidence.ts';
import type { PlacePersons } from '#scripts/derive/flows/count.ts';
import type { GapData, GapInstrument } from '#scripts/derive/charts/treaty-gap.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import type { LegalState } from '#atlas/instruments/instrument.ts';
import { isOutsideTreaties } from '#atlas/instruments/outsideTreaties.ts';
import { stateOn } from '#atlas/instruments/stateOn.ts';
import type { RankedType } from '#atlas/instruments/strength.ts';
import { strongest } from '#atlas/instruments/strongest.ts';

/** How far the law of extradition reaches a place, on the day chosen. */
export type Reach =
	/** An extradition treaty was in force. */
	| 'in_force'
	/** None was: never signed, signed only, suspended or ended. */
	| 'not_in_force'
	/** Whether one was in force is not known. */
	| 'not_known'
	/** Treaties between states do not govern the relation (Hong Kong, Macao, Taiwan). */
	| 'outside_treaties';

/** One type of instrument with one place on the day chosen. */
export interface GapCell {
	readonly type: RankedType;
	/** What the descriptor calls the type. */
	readonly typeLabel: string;
	readonly state: LegalState | 'outside_treaties';
	/** The state in a word or two. */
	readonly short: string;
	/** The state with its date, as far as it is known. */
	readonly label: string;
}

/** One destination: its people, and what was in force there. */
export interface GapRow {
	readonly key: string;
	readonly name: string;
	readonly persons: number;
	readonly personsText: string;
	/** Length of the bar, percent of the longest. */
	readonly barPercent: number;
	readonly relation: Reach;
	readonly cells: readonly GapCell[];
	readonly sourceIds: readonly string[];
	readonly confidence: string;
	readonly note: string | null;
}

const shorts: Readonly<Record<LegalState, string>> = {
	none: 'none known',
	signed: 'signed only',
	not_known: 'not known',
	in_force: 'in force',
	suspended: 'suspended',
	terminated: 'ended'
};

function inForceText({ entered_into_force: entered, in_force_by: by }: GapInstrument): string {
	if (entered !== null) return `in force since ${formatDate(entered)}`;
	if (by !== null) return `in force, by ${formatDate(by)} at the latest`;
	return 'in force, since when is not known';
}

/** An instrument's state in words, with the date of the stage that it had reached. */
function stateText(state: LegalState, instrument: GapInstrument): string {
	const { signed, suspended, terminated } = instrument;
	if (state === 'in_force') return inForceText(instrument);
	if (state === 'signed')
		return signed === null ? 'signed, not in force' : `signed ${formatDate(signed)}, not in force`;
	if (state === 'not_known') return 'whether in force is not known';
	if (state === 'suspended') return suspended === null ? 'suspended' : `suspended ${formatDate(suspended)}`;
	return terminated === null ? 'ended' : `ended ${formatDate(terminated)}`;
}

function cell(
	instruments: readonly GapInstrument[],
	day: string,
	dataDate: string
): Pick<GapCell, 'state' | 'short' | 'label'> {
	const best = strongest(
		instruments.map((instrument) => ({ instrument, state: stateOn(instrument, day, dataDate) }))
	);
	if (best === null) return { state: 'none', short: shorts.none, label: shorts.none };
	return { state: best.state, short: shorts[best.state], label: stateText(best.state, best.instrument) };
}

/** What the state of extradition says of a place's reach. */
function reach(state: GapCell['state'] | undefined): Reach {
	if (state === 'outside_treaties' || state === 'in_force' || state === 'not_known') return state;
	return 'not_in_force';
}

/** Length of a bar, percent of the longest, to a tenth. */
export function barPercent(persons: number, longest: number): number {
	return longest === 0 ? 0 : Math.round((persons / longest) * 1000) / 10;
}

/** A destination beside every type of instrument there on a day (`YYYY-MM-DD`). `longest` is the most persons of any row. */
export function gapRow(
	place: PlacePersons & { readonly iso3: string },
	data: GapData,
	day: string,
	longest: number
): GapRow {
	const isOutside = isOutsideTreaties(data.home, place.iso3);
	const own = data.instruments.filter(({ partner_iso3 }) => partner_iso3 === place.iso3);
	const none = {
		state: 'outside_treaties',
		short: 'does not apply',
		label: 'treaties do not apply'
	} as const;
	const cells = data.types.map(({ type, label: typeLabel }): GapCell => {
		const ofType = own.filter((instrument) => instrument.type === type);
		return { type, typeLabel, ...(isOutside ? none : cell(ofType, day, data.dataDate)) };
	});
	const rests = isOutside ? [place] : [place, ...own];
	const number = new Intl.NumberFormat('en-GB').format(place.persons);
	return {
		key: place.iso3,
		name: place.name,
		persons: place.persons,
		personsText: place.qualifier === null ? number : `${place.qualifier} ${number}`,
		barPercent: barPercent(place.persons, longest),
		relation: reach(cells.find(({ type }) => type === 'extradition')?.state),
		cells,
		sourceIds: [...new Set(rests.flatMap(({ sourceIds }) => sourceIds))],
		confidence: leastConfidence(rests),
		note: place.note
	};
}
