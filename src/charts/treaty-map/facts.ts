import { leastConfidence } from '#atlas/confidence.ts';
import type { PlaceFacts } from '#src/components/map/mapModel.ts';
import { describeStage } from '#atlas/instruments/describeStage.ts';
import { describeState } from '#atlas/instruments/describeState.ts';
import type { InstrumentType } from '#atlas/instruments/instrument.ts';
import { isOutsideTreaties } from '#atlas/instruments/outsideTreaties.ts';
import { nouns } from '#atlas/instruments/nouns.ts';
import type { Standing } from '#atlas/instruments/strongest.ts';
import type { MapInstrument } from '#scripts/derive/charts/treaty-map.ts';
import type { Speaking } from './shades.ts';
import type { View } from './view.ts';
import { counted, lowerFirst } from './wording.ts';

/** What an instrument is called: "Mutual legal assistance treaty (criminal matters)". */
export function nameOf({ type, subject }: MapInstrument, { data }: View): string {
	const label = data.types[type] ?? type;
	return subject ? `${label} (${lowerFirst(subject)})` : label;
}

/** One instrument in a sentence or two: its state on the day, when it was signed, what else the research notes of it. */
function line(standing: Standing<MapInstrument>, chosen: View): string {
	const { instrument, state } = standing;
	const described = describeState(instrument, state, chosen.day);
	const signed =
		instrument.signed && !described.includes('signed')
			? `${describeStage('signed', instrument.signed)}, `
			: '';
	const later =
		state === 'none' && instrument.signed ? ` (${describeStage('signed', instrument.signed)})` : '';
	const note = instrument.note ? ` ${instrument.note}${instrument.note.endsWith('.') ? '' : '.'}` : '';
	return `${nameOf(instrument, chosen)}: ${signed}${described}${later}. Confidence: ${instrument.confidence}.${note}`;
}

/** What to call one of a type in a headline, which the home's own instruments share with Hong Kong's. */
function nounOf(type: InstrumentType, data: View['data']): string {
	const { one } = nouns[type];
	return type === 'hong_kong_surrender' ? `${one} with ${data.countries.HKG ?? 'HKG'}` : one;
}

/** What the filter finds with a partner, in one line. */
export function headline(iso3: string, speaks: Speaking, chosen: View): string {
	const { data, filter, day, dayText, isNow } = chosen;
	const name = data.countries[iso3] ?? iso3;
	const standing = speaks.get(iso3);
	if (standing) {
		const { instrument, state } = standing;
		return `${name}: ${nounOf(instrument.type, data)} ${describeState(instrument, state, day)}`;
	}
	const party = data.countries[data.home] ?? data.home;
	const what = filter === 'all' ? `instrument with ${party}` : nounOf(filter, data);
	return `${name}: no ${what} known${isNow ? '' : ` by ${dayText}`}`;
}

/** Facts of the party to Hong Kong's own agreements, which has none with itself. */
function factsOfHongKong(chosen: View): PlaceFacts {
	const own = [...chosen.byPartner.values()].flat();
	const agreements = own.filter(({ instrument }) => instrument.type === 'hong_kong_surrender');
	const name = chosen.data.countries.HKG ?? 'HKG';
	const described = agreements
		.filter(({ state }) => state !== 'none')
		.map(({ instrument, state }) => {
			const partner = chosen.data.countries[instrument.partner_iso3] ?? instrument.partner_iso3;
			return `${partner}: ${describeState(instrument, state, chosen.day)}.`;
		});
	return {
		name,
		headline:
			described.length > 0
				? `${name}: ${counted(described.length, 'surrender agreement')} of its own in this data, by partner`
				: `${name}: no surrender agreement of its own known by ${chosen.dayText}`,
		lines: described,
		sourceIds: [...new Set(agreements.flatMap(({ instrument }) => instrument.sourceIds))],
		confidence: leastConfidence(agreements.map(({ instrument }) => instrument))
	};
}

/** Facts of a place that no row of the table names. */
function factsWithoutInstrument(iso3: string, name: string, { data, filter }: View): PlaceFacts {
	const shared = { name, sourceIds: [], confidence: 'not applicable' };
	if (isOutsideTreaties(data.home, iso3))
		return {
			...shared,
			headline: `${name}: outside the treaties between states that this map shows`,
			lines: []
		};
	const party = data.countries[data.home] ?? data.home;
	const what = filter === 'all' ? `instrument with ${party}` : nounOf(filter, data);
	return {
		...shared,
		headline: `${name}: no ${what} known`,
		lines: ['No row of the table of instruments names it, which is no proof that there is none.']
	};
}

/** What a reader learns of each partner by pointing at it; strongest instruments first, the chosen type before all. */
export function facts(speaks: Speaking, chosen: View): Readonly<Record<string, PlaceFacts>> {
	const found: Record<string, PlaceFacts> = {};
	const isChosen = ({ instrument }: Standing<MapInstrument>) => instrument.type === chosen.filter;
	for (const [iso3, standings] of chosen.byPartner) {
		const ordered = [...standings.filter(isChosen), ...standings.filter((each) => !isChosen(each))];
		const standing = speaks.get(iso3);
		found[iso3] = {
			name: chosen.data.countries[iso3] ?? iso3,
			headline: headline(iso3, speaks, chosen),
			lines: ordered.map((each) => line(each, chosen)),
			sourceIds: [...new Set(ordered.flatMap(({ instrument }) => instrument.sourceIds))],
			confidence:
				standing?.instrument.confidence ?? leastConfidence(ordered.map(({ instrument }) => instrument))
		};
	}
	for (const [iso3, name] of Object.entries(chosen.data.countries)) {
		if (found[iso3] || iso3 === chosen.data.home) continue;
		found[iso3] =
			iso3 === 'HKG' && chosen.data.types.hong_kong_surrender
				? factsOfHongKong(chosen)
				: factsWithoutInstrument(iso3, name, chosen);
	}
	return found;
}
