import { listInSentence } from '#atlas/words/listInSentence.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { nouns } from '#atlas/instruments/nouns.ts';
import type { Standing } from '#atlas/instruments/strongest.ts';
import type { MapInstrument } from '#scripts/derive/charts/treaty-map.ts';
import { count, mayBeInForce } from './counts.ts';
import type { View } from './view.ts';
import { counted, firstFitting } from './wording.ts';

/** Most destinations that a title compares with. */
const mostCompared = 4;

/** The party to the instruments that the filter shows. */
export function partyOf({ data, filter }: View): string {
	return data.countries[filter === 'hong_kong_surrender' ? 'HKG' : data.home] ?? data.home;
}

/** The largest destinations of the hundred where no instrument in `standings` is in force or may be. */
function withoutAny(standings: readonly Standing<MapInstrument>[], { data }: View): readonly string[] {
	return data.destinations
		.slice(0, mostCompared)
		.filter((iso3) =>
			standings
				.filter(({ instrument }) => instrument.partner_iso3 === iso3)
				.every((standing) => !mayBeInForce(standing))
		)
		.map((iso3) => withArticle(data.countries[iso3] ?? iso3));
}

/** Sentences for a day on which some of the instruments were in force, most telling first. */
function inForce(
	standings: readonly Standing<MapInstrument>[],
	chosen: View,
	many: string
): readonly string[] {
	const known = count(standings).in_force.jurisdictions;
	const possible = count(standings.filter(mayBeInForce).map((each) => ({ ...each, state: 'in_force' })))
		.in_force.jurisdictions;
	const when = chosen.isNow
		? `${partyOf(chosen)} has`
		: `At the end of ${chosen.year}, ${partyOf(chosen)} had`;
	const base = `${when} ${many} in force with`;
	const ranged = `${base} ${possible > known ? `${known} to ` : ''}${counted(possible, 'jurisdiction')}`;
	if (!chosen.isNow || chosen.filter === 'hong_kong_surrender') return [ranged];
	const places = withoutAny(standings, chosen);
	const least = `${base} ${possible > known ? 'at least ' : ''}${counted(known, 'jurisdiction')}`;
	const compared = places.map(
		(_place, index) => `${least}; none with ${listInSentence(places.slice(0, places.length - index), 'or')}`
	);
	return [...compared, ranged];
}

/** Sentences for a day on which none of the instruments is known to have been in force. */
function noneInForce(
	standings: readonly Standing<MapInstrument>[],
	chosen: View,
	one: string
): readonly string[] {
	const { signed } = count(standings);
	const open = standings.filter(mayBeInForce).length;
	const party = partyOf(chosen);
	const base = chosen.isNow
		? `No ${one} of ${party} is known to be in force`
		: `At the end of ${chosen.year}, no ${one} of ${party} is known to have been in force`;
	if (open === 0 && signed.instruments === 1) {
		const partner = standings.find(({ state }) => state === 'signed')?.instrument.partner_iso3 ?? '';
		const name = withArticle(chosen.data.countries[partner] ?? partner);
		const when = chosen.isNow ? `${party} has` : `At the end of ${chosen.year}, ${party} had`;
		return [`${when} signed one ${one}, with ${name}; it ${chosen.isNow ? 'is' : 'was'} not in force`, base];
	}
	return [
		...(open > 0 ? [`${base}; for ${open} it is not known`] : []),
		...(signed.instruments > 0
			? [`${base}; ${signed.instruments} ${chosen.isNow ? 'are' : 'were'} signed`]
			: []),
		base
	];
}

/** The finding for the chosen instruments and day; under `all`, extradition's, which decides who can be handed over. */
export function title(chosen: View): string {
	const type = chosen.filter === 'all' ? 'extradition' : chosen.filter;
	const standings = chosen.shown.filter(({ instrument }) => instrument.type === type);
	const counts = count(standings);
	const { one, many } = nouns[type];
	const { isNow, year } = chosen;
	if (counts.suspended.instruments > 0) {
		const [when, verb] = isNow ? ['', 'are'] : [`At the end of ${year}, `, 'were'];
		const known = standings.length - counts.none.instruments;
		return firstFitting([
			`${when}${counts.suspended.instruments} of the ${known} ${many} of ${partyOf(chosen)} in this data ${verb} suspended`,
			`${when}${counts.suspended.instruments} ${many} of ${partyOf(chosen)} ${verb} suspended`
		]);
	}
	return firstFitting(
		counts.in_force.instruments > 0 ? inForce(standings, chosen, many) : noneInForce(standings, chosen, one)
	);
}

/** What is counted, and for which day. */
export function subtitle(chosen: View): string {
	const { filter, dayText, isNow } = chosen;
	const day = `${dayText}${isNow ? ', the day of the data' : ''}`;
	return filter === 'all'
		? `Jurisdictions by the strongest instrument with ${partyOf(chosen)} in force on ${day}`
		: `Jurisdictions by the state of their ${nouns[filter].one} with ${partyOf(chosen)} on ${day}`;
}
