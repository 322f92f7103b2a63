import { leastConfidence } from '#atlas/confidence.ts';
import type { PlaceFacts } from '#src/map/mapModel.ts';
import { describeStage } from '#atlas/instruments/describeStage.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { describeState } from '#atlas/instruments/describeState.ts';
import type { InstrumentType } from '#atlas/instruments/instrument.ts';
import { isOutsideTreaties } from '#atlas/instruments/outsideTreaties.ts';
import { nouns } from '#atlas/instruments/nouns.ts';
import { counted } from '#atlas/words/counted.ts';
import type { MapInstrument } from '#scripts/derive/charts/treaty-map.ts';
import type { MapInstrumentOnDay } from './content.ts';
import { nameOf, type TreatyMapView } from './view.ts';

/** What an instrument is called: "Mutual legal assistance treaty (criminal matters)"; with its party where that is not the home. */
export function instrumentName(
	{ type, subject, party_iso3: party }: MapInstrument,
	data: TreatyMapView['data']
): string {
	const whose = party === data.home ? '' : `, ${nameOf(data, party)}`;
	return `${data.types[type] ?? type}${whose}${subject ? ` (${lowerFirst(subject)})` : ''}`;
}

/** One instrument in a sentence or two: its state on the day, when it was signed, what else the research notes of it. */
function line({ instrument, state }: MapInstrumentOnDay, { data, day }: TreatyMapView): string {
	const described = describeState(instrument, state, day);
	const signed =
		instrument.signed && !described.includes('signed')
			? `${describeStage('signed', instrument.signed)}, `
			: '';
	const later =
		state === 'none' && instrument.signed ? ` (${describeStage('signed', instrument.signed)})` : '';
	const note = instrument.note ? ` ${instrument.note}${instrument.note.endsWith('.') ? '' : '.'}` : '';
	return `${instrumentName(instrument, data)}: ${signed}${described}${later}. Confidence: ${instrument.confidence}.${note}`;
}

/** What to call one of a type in a headline; with its party where that is not the home. */
function nounOf(type: InstrumentType, party: string, data: TreatyMapView['data']): string {
	const { one } = nouns[type];
	return party === data.home ? one : `${one} with ${nameOf(data, party)}`;
}

/** What the filter looks for with a partner, in words. */
function soughtOf({ data, filter, party }: TreatyMapView): string {
	return filter === 'all' ? `instrument with ${nameOf(data, data.home)}` : nounOf(filter, party, data);
}

/** What the filter finds with a partner, in one line. */
function headline(iso3: string, chosen: TreatyMapView): string {
	const { data, strongest, day, dayText, isNow } = chosen;
	const name = nameOf(data, iso3);
	const found = strongest.get(iso3);
	if (!found) return `${name}: no ${soughtOf(chosen)} known${isNow ? '' : ` by ${dayText}`}`;
	const { instrument, state } = found;
	return `${name}: ${nounOf(instrument.type, instrument.party_iso3, data)} ${describeState(instrument, state, day)}`;
}

/** A party's own instruments, which has none with itself: what they are called, and those known by the day. */
function ownOf(party: string, { byPartner }: TreatyMapView) {
	const all = [...byPartner.values()].flat().filter(({ instrument }) => instrument.party_iso3 === party);
	const types = [...new Set(all.map(({ instrument }) => instrument.type))];
	const [type] = types;
	const noun = type && types.length === 1 ? nouns[type] : { one: 'instrument', many: 'instruments' };
	return { all, noun, known: all.filter(({ state }) => state !== 'none') };
}

/** Facts of a party to instruments of its own. */
function factsOfParty(party: string, view: TreatyMapView): PlaceFacts {
	const name = nameOf(view.data, party);
	const own = () => ownOf(party, view);
	return {
		name,
		get headline() {
			const { known, noun } = own();
			return known.length > 0
				? `${name}: ${counted(known.length, noun.one, noun.many)} of its own in this data, by partner`
				: `${name}: no ${noun.one} of its own known by ${view.dayText}`;
		},
		get lines() {
			return own().known.map(
				({ instrument, state }) =>
					`${nameOf(view.data, instrument.partner_iso3)}: ${describeState(instrument, state, view.day)}.`
			);
		},
		get sourceIds() {
			return [...new Set(own().all.flatMap(({ instrument }) => instrument.sourceIds))];
		},
		get confidence() {
			return leastConfidence(own().all.map(({ instrument }) => instrument));
		}
	};
}

/** Facts of a place that no row of the table names. */
function factsWithoutInstrument(iso3: string, view: TreatyMapView): PlaceFacts {
	const name = nameOf(view.data, iso3);
	const isOutside = isOutsideTreaties(
		view.data.outside.map((code) => ({ iso3: code })),
		iso3
	);
	return {
		name,
		get headline() {
			return isOutside
				? `${name}: outside the treaties between states that this map shows`
				: `${name}: no ${soughtOf(view)} known`;
		},
		lines: isOutside ? [] : ['We found none, which is no proof that there is none.'],
		sourceIds: [],
		confidence: 'not applicable'
	};
}

/** Facts of a partner; the strongest instruments first, the chosen type before all. */
function factsOfPartner(
	iso3: string,
	instruments: readonly MapInstrumentOnDay[],
	view: TreatyMapView
): PlaceFacts {
	const { data, filter, strongest } = view;
	const isChosen = ({ instrument }: MapInstrumentOnDay) => instrument.type === filter;
	const ordered = () => [...instruments.filter(isChosen), ...instruments.filter((each) => !isChosen(each))];
	return {
		name: nameOf(data, iso3),
		get headline() {
			return headline(iso3, view);
		},
		get lines() {
			return ordered().map((each) => line(each, view));
		},
		get sourceIds() {
			return [...new Set(ordered().flatMap(({ instrument }) => instrument.sourceIds))];
		},
		get confidence() {
			const found = strongest.get(iso3)?.instrument.confidence;
			return found ?? leastConfidence(instruments.map(({ instrument }) => instrument));
		}
	};
}

/** What a reader learns of each jurisdiction by pointing at it. Each is worded when it is read: a slider reads few. */
export function facts(view: TreatyMapView): Readonly<Record<string, PlaceFacts>> {
	const { data, byPartner } = view;
	const found: Record<string, PlaceFacts> = {};
	for (const [iso3, instruments] of byPartner) found[iso3] = factsOfPartner(iso3, instruments, view);
	const parties = new Set(data.instruments.map(({ party_iso3 }) => party_iso3));
	for (const iso3 of Object.keys(data.countries)) {
		if (found[iso3] || iso3 === data.home) continue;
		found[iso3] = parties.has(iso3) ? factsOfParty(iso3, view) : factsWithoutInstrument(iso3, view);
	}
	return found;
}
