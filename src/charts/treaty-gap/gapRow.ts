import { leastConfidence } from '#atlas/confidence.ts';
import type { PlacePersons } from '#scripts/derive/flows/count.ts';
import type { GapData, GapInstrument } from '#scripts/derive/charts/treaty-gap.ts';
import { describeState } from '#atlas/instruments/describeState.ts';
import type { LegalState } from '#atlas/instruments/instrument.ts';
import { instrumentsOn } from '#atlas/instruments/instrumentsOn.ts';
import { reachOf, type Reach } from '#atlas/instruments/reachOf.ts';
import type { RankedType } from '#atlas/instruments/strength.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { personsText } from '#atlas/words/personsText.ts';
import { strongest } from '#atlas/instruments/strongest.ts';

/** One type of instrument with one place on the day chosen. */
export interface GapCell {
	readonly type: RankedType;
	/** What the descriptor calls the type. */
	readonly typeLabel: string;
	readonly state: LegalState | 'outside_treaties';
	/** The state with its date, as far as it is known. */
	readonly label: string;
}

/** One destination: its people, and what was in force there. */
export interface GapRow {
	readonly key: string;
	readonly name: string;
	readonly persons: number;
	/** The number as exact as its source says it is: "more than 150". */
	readonly personsText: string;
	/** The word of it alone, empty for an exact number. */
	readonly exactness: string;
	/** Length of the bar, percent of the longest. */
	readonly barPercent: number;
	readonly relation: Reach;
	readonly cells: readonly GapCell[];
	readonly sourceIds: readonly string[];
	readonly confidence: string;
	readonly note: string | null;
}

/** Where no instrument of a type had been signed by the day, as far as is known. */
const noneKnown = 'none known';

function cell(
	instruments: readonly GapInstrument[],
	day: string,
	dataDate: string
): Pick<GapCell, 'state' | 'label'> {
	const best = strongest(instrumentsOn(instruments, day, dataDate));
	if (best === null) return { state: 'none', label: noneKnown };
	const { instrument, state } = best;
	return { state, label: describeState(instrument, state, day) };
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
	const relation = reachOf(place.iso3, day, data.instruments, data);
	const isOutside = relation === 'outside_treaties';
	const own = data.instruments.filter(({ partner_iso3 }) => partner_iso3 === place.iso3);
	const none = { state: 'outside_treaties', label: 'treaties do not apply' } as const;
	const cells = data.types.map(({ type, label: typeLabel }): GapCell => {
		const ofType = own.filter((instrument) => instrument.type === type);
		return { type, typeLabel, ...(isOutside ? none : cell(ofType, day, data.dataDate)) };
	});
	const rests = isOutside ? [place] : [place, ...own];
	return {
		key: place.iso3,
		name: place.name,
		persons: place.persons,
		personsText: personsText(place),
		exactness: exactnessWord(place.exactness),
		barPercent: barPercent(place.persons, longest),
		relation,
		cells,
		sourceIds: [...new Set(rests.flatMap(({ sourceIds }) => sourceIds))],
		confidence: leastConfidence(rests),
		note: place.note
	};
}
