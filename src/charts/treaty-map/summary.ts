import { listInSentence } from '#atlas/words/listInSentence.ts';
import type { LegendEntry } from '#src/components/map/mapModel.ts';
import { count } from './counts.ts';
import type { Speaking } from './shades.ts';
import type { Standing } from '#atlas/instruments/strongest.ts';
import type { MapInstrument } from '#scripts/derive/charts/treaty-map.ts';
import { headline } from './facts.ts';
import type { View } from './view.ts';
import { counted, lowerFirst } from './wording.ts';

/** "2 instruments with 1 jurisdiction in force": one phrase for each state that occurs. */
function statedCounts(standings: readonly Standing<MapInstrument>[]): readonly string[] {
	const counts = count(standings);
	return (
		[
			[counts.in_force, 'in force'],
			[counts.signed, 'signed and not in force'],
			[counts.suspended, 'suspended'],
			[counts.terminated, 'terminated'],
			[counts.not_known, 'whose state on this day is not known']
		] as const
	)
		.filter(([{ instruments }]) => instruments > 0)
		.map(([{ instruments, jurisdictions }, state]) => {
			const partners = counted(jurisdictions, 'jurisdiction');
			return `${counted(instruments, 'instrument')} with ${partners} ${state}`;
		});
}

/** The picture in words: instruments by state, jurisdictions by class, and the places most of the hundred were believed in. */
export function summary(speaks: Speaking, entries: readonly LegendEntry[], chosen: View): string {
	const { data, tallied, dayText } = chosen;
	const stated = statedCounts(tallied);
	const apart = statedCounts(chosen.shown.filter((standing) => !tallied.includes(standing)));
	const classes = entries
		.filter((entry) => entry.count > 0)
		.map((entry) => `${lowerFirst(entry.label)}: ${entry.count}`);
	const compared = data.destinations.slice(0, 4).map((iso3) => headline(iso3, speaks, chosen));
	return [
		stated.length > 0
			? `On ${dayText}: ${listInSentence(stated)}.`
			: `On ${dayText}, no such instrument is known.`,
		...(apart.length > 0
			? [`Apart from these, surrender agreements of Hong Kong: ${listInSentence(apart)}.`]
			: []),
		...(classes.length > 0 ? [`Jurisdictions on the map by class: ${classes.join('; ')}.`] : []),
		...(compared.length > 0
			? [`The places that most of the hundred in 2015 were believed in: ${compared.join('; ')}.`]
			: [])
	].join(' ');
}
