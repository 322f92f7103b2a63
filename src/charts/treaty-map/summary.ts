import type { LegendEntry } from '#src/map/mapModel.ts';
import { countByState } from '#atlas/instruments/countInstruments.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { stateNames } from '#atlas/instruments/stateNames.ts';
import { counted } from '#atlas/words/counted.ts';
import { headline } from './facts.ts';
import type { StrongestByPartner } from './strongestByPartner.ts';
import { nameOf, type MapInstrumentOnDay, type View } from './view.ts';

/** "in force: 2 instruments with 1 partner": one phrase for each state that occurs, each saying what it counts. */
function statedCounts(instruments: readonly MapInstrumentOnDay[]): string {
	const counts = countByState(instruments);
	return (['in_force', 'signed', 'suspended', 'terminated', 'not_known'] as const)
		.filter((state) => counts[state].instruments > 0)
		.map((state) => {
			const { instruments: number, partners } = counts[state];
			return `${stateNames[state]}: ${counted(number, 'instrument')} with ${counted(partners, 'partner')}`;
		})
		.join('; ');
}

/** The picture in words: instruments by state, partners by class, and the places most of the list were believed in. */
export function summary(
	strongest: StrongestByPartner,
	entries: readonly LegendEntry[],
	chosen: View
): string {
	const { data, own, shown, dayText } = chosen;
	const stated = statedCounts(own);
	const others = Map.groupBy(
		shown.filter((each) => !own.includes(each)),
		({ instrument }) => instrument.party_iso3
	);
	const apart = [...others].map(([party, those]) => [nameOf(data, party), statedCounts(those)] as const);
	const classes = entries
		.filter((entry) => entry.count > 0)
		.map((entry) => `${lowerFirst(entry.label)}: ${entry.count}`);
	const compared = data.listed?.places.slice(0, 4).map((iso3) => headline(iso3, strongest, chosen)) ?? [];
	return [
		stated === '' ? `On ${dayText}, no such instrument is known.` : `On ${dayText}, ${stated}.`,
		...apart
			.filter(([, counts]) => counts !== '')
			.map(([name, counts]) => `Apart from these, of ${name}, ${counts}.`),
		...(classes.length > 0 ? [`Partners on the map by class: ${classes.join('; ')}.`] : []),
		...(data.listed && compared.length > 0
			? [`Where most of ${lowerFirst(data.listed.label)} were believed to be: ${compared.join('; ')}.`]
			: [])
	].join(' ');
}
