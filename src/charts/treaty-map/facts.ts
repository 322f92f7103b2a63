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
import type { StrongestByPartner } from './strongestByPartner.ts';
import { nameOf, type MapInstrumentOnDay, type View } from './view.ts';

/** What an instrument is called: "Mutual legal assistance treaty (criminal matters)"; with its party where that is not the home. */
export function instrumentName(
	{ type, subject, party_iso3: party }: MapInstrument,
	data: View['data']
): string {
	const whose = party === data.home ? '' : `, ${nameOf(data, party)}`;
	return `${data.types[type] ?? type}${whose}${subject ? ` (${lowerFirst(subject)})` : ''}`;
}

/** One instrument in a sentence or two: its state on the day, when it was signed, what else the research notes of it. */
function line({ instrument, state }: MapInstrumentOnDay, { data, day }: View): string {
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
function nounOf(type: InstrumentType, party: string, data: View['data']): string {
	const { one } = nouns[type];
	return party === data.home ? one : `${one} with ${nameOf(data, party)}`;
}

/** What the filter looks for with a partner, in words. */
function soughtOf({ data, filter, party }: View): string {
	return filter === 'all' ? `instrument with ${nameOf(data, data.home)}` : nounOf(filter, party, data);
}

/** What the filter finds with a partner, in one line. */
export function headline(iso3: string, strongest: StrongestByPartner, chosen: View): string {
	const { data, day, dayText, isNow } = chosen;
	const name = nameOf(data, iso3);
	const found = strongest.get(iso3);
	if (!found) return `${name}: no ${soughtOf(chosen)} known${isNow ? '' : ` by ${dayText}`}`;
	const { instrument, state } = found;
	return `${name}: ${nounOf(instrument.type, instrument.party_iso3, data)} ${describeState(instrument, state, day)}`;
}

/** Facts of a party to instruments of its own, which has none with itself. */
function factsOfParty(party: string, { data, byPartner, day, dayText }: View): PlaceFacts {
	const own = [...byPartner.values()].flat().filter(({ instrument }) => instrument.party_iso3 === party);
	const types = new Set(own.map(({ instrument }) => instrument.type));
	const [type] = types;
	const { one, many } =
		type !== undefined && types.size === 1 ? nouns[type] : { one: 'instrument', many: 'instruments' };
	const name = nameOf(data, party);
	const lines = own
		.filter(({ state }) => state !== 'none')
		.map(
			({ instrument, state }) =>
				`${nameOf(data, instrument.partner_iso3)}: ${describeState(instrument, state, day)}.`
		);
	return {
		name,
		headline:
			lines.length > 0
				? `${name}: ${counted(lines.length, one, many)} of its own in this data, by partner`
				: `${name}: no ${one} of its own known by ${dayText}`,
		lines,
		sourceIds: [...new Set(own.flatMap(({ instrument }) => instrument.sourceIds))],
		confidence: leastConfidence(own.map(({ instrument }) => instrument))
	};
}

/** Facts of a place that no row of the table names. */
function factsWithoutInstrument(iso3: string, name: string, chosen: View): PlaceFacts {
	const shared = { name, sourceIds: [], confidence: 'not applicable' };
	const outside = chosen.data.outside.map((code) => ({ iso3: code }));
	if (isOutsideTreaties(outside, iso3))
		return {
			...shared,
			headline: `${name}: outside the treaties between states that this map shows`,
			lines: []
		};
	return {
		...shared,
		headline: `${name}: no ${soughtOf(chosen)} known`,
		lines: ['We found none, which is no proof that there is none.']
	};
}

/** What a reader learns of each partner by pointing at it; strongest instruments first, the chosen type before all. */
export function facts(strongest: StrongestByPartner, chosen: View): Readonly<Record<string, PlaceFacts>> {
	const { data, byPartner, filter } = chosen;
	const found: Record<string, PlaceFacts> = {};
	const isChosen = ({ instrument }: MapInstrumentOnDay) => instrument.type === filter;
	for (const [iso3, instruments] of byPartner) {
		const ordered = [...instruments.filter(isChosen), ...instruments.filter((each) => !isChosen(each))];
		found[iso3] = {
			name: nameOf(data, iso3),
			headline: headline(iso3, strongest, chosen),
			lines: ordered.map((each) => line(each, chosen)),
			sourceIds: [...new Set(ordered.flatMap(({ instrument }) => instrument.sourceIds))],
			confidence:
				strongest.get(iso3)?.instrument.confidence ??
				leastConfidence(ordered.map(({ instrument }) => instrument))
		};
	}
	const parties = new Set(data.instruments.map(({ party_iso3 }) => party_iso3));
	for (const [iso3, name] of Object.entries(data.countries)) {
		if (found[iso3] || iso3 === data.home) continue;
		found[iso3] = parties.has(iso3) ? factsOfParty(iso3, chosen) : factsWithoutInstrument(iso3, name, chosen);
	}
	return found;
}
