import { listInSentence } from '#atlas/words/listInSentence.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import { countByState, countInstruments } from '#atlas/instruments/countInstruments.ts';
import { nouns } from '#atlas/instruments/nouns.ts';
import { stateNames } from '#atlas/instruments/stateNames.ts';
import { counted } from '#atlas/words/counted.ts';
import { longestTitle } from '#src/chart/longestTitle.ts';
import { mayBeInForce } from './mayBeInForce.ts';
import type { MapInstrumentOnDay } from './content.ts';
import { nameOf, type TreatyMapView } from './view.ts';

/** Most destinations that a title compares with. */
const mostCompared = 4;

/** The first sentence that fits a title; the last where none does. */
function firstFitting(sentences: readonly string[]): string {
	return sentences.find((sentence) => sentence.length <= longestTitle) ?? sentences.at(-1) ?? '';
}

/** The party to the instruments shown, in words. */
function partyName({ data, party }: TreatyMapView): string {
	return nameOf(data, party);
}

/** The largest destinations of the list where no instrument of those given is in force or may be. */
function withoutAny(instruments: readonly MapInstrumentOnDay[], chosen: TreatyMapView): readonly string[] {
	const { data } = chosen;
	return (data.listed?.places ?? [])
		.slice(0, mostCompared)
		.filter((iso3) =>
			instruments
				.filter(({ instrument }) => instrument.partner_iso3 === iso3)
				.every((each) => !mayBeInForce(each, chosen))
		)
		.map((iso3) => withArticle(nameOf(data, iso3)));
}

/** Sentences for a day on which some of the instruments were in force, most telling first; they count partners. */
function inForce(
	instruments: readonly MapInstrumentOnDay[],
	chosen: TreatyMapView,
	many: string
): readonly string[] {
	const known = countByState(instruments).in_force.partners;
	const possible = countInstruments(
		instruments.filter((each) => mayBeInForce(each, chosen)).map(({ instrument }) => instrument)
	).partners;
	const party = partyName(chosen);
	const when = chosen.isNow ? `${party} has` : `At the end of ${chosen.year}, ${party} had`;
	const base = `${when} ${many} in force with`;
	const ranged = `${base} ${possible > known ? `${known} to ` : ''}${counted(possible, 'partner')}`;
	if (!chosen.isNow || chosen.party !== chosen.data.home) return [ranged];
	const places = withoutAny(instruments, chosen);
	const least = `${base} ${possible > known ? 'at least ' : ''}${counted(known, 'partner')}`;
	const compared = places.map(
		(_place, index) => `${least}; none with ${listInSentence(places.slice(0, places.length - index), 'or')}`
	);
	return [...compared, ranged];
}

/** Sentences for a day on which none of the instruments is known to have been in force; they count instruments. */
function noneInForce(
	instruments: readonly MapInstrumentOnDay[],
	chosen: TreatyMapView,
	one: string
): readonly string[] {
	const { signed } = countByState(instruments);
	const open = instruments.filter((each) => mayBeInForce(each, chosen)).length;
	const party = partyName(chosen);
	const base = chosen.isNow
		? `No ${one} of ${party} is known to be in force`
		: `At the end of ${chosen.year}, no ${one} of ${party} is known to have been in force`;
	if (open === 0 && signed.instruments === 1) {
		const partner = instruments.find(({ state }) => state === 'signed')?.instrument.partner_iso3 ?? '';
		const name = withArticle(nameOf(chosen.data, partner));
		const when = chosen.isNow ? `${party} has` : `At the end of ${chosen.year}, ${party} had`;
		return [
			`${when} signed one ${one}, with ${name}; it ${chosen.isNow ? 'is' : 'was'} not yet in force`,
			base
		];
	}
	return [
		...(open > 0 ? [`${base}; for ${open} it is not known`] : []),
		...(signed.instruments > 0
			? [`${base}; ${signed.instruments} ${chosen.isNow ? 'are' : 'were'} ${stateNames.signed}`]
			: []),
		base
	];
}

/** Sentences for a day on which most of the instruments were suspended; they count instruments. */
function mostSuspended(
	instruments: readonly MapInstrumentOnDay[],
	{ data, party, isNow, year }: TreatyMapView,
	many: string
): readonly string[] {
	const { suspended, none } = countByState(instruments);
	const isOne = suspended.instruments === 1;
	const verb = isNow ? (isOne ? 'is' : 'are') : isOne ? 'was' : 'were';
	const when = isNow ? '' : `At the end of ${year}, `;
	const known = instruments.length - none.instruments;
	return [
		`${when}${suspended.instruments} of the ${known} ${many} of ${nameOf(data, party)} in this data ${verb} suspended`,
		`${when}${suspended.instruments} ${many} of ${nameOf(data, party)} ${verb} suspended`
	];
}

/** The finding for the chosen instruments and day; under `all`, extradition's, which decides who can be handed over. */
export function finding(chosen: TreatyMapView): string {
	const type = chosen.filter === 'all' ? 'extradition' : chosen.filter;
	const instruments = chosen.own.filter(({ instrument }) => instrument.type === type);
	const { in_force, suspended } = countByState(instruments);
	const { one, many } = nouns[type];
	if (suspended.instruments > in_force.instruments)
		return firstFitting(mostSuspended(instruments, chosen, many));
	return firstFitting(
		in_force.instruments > 0 ? inForce(instruments, chosen, many) : noneInForce(instruments, chosen, one)
	);
}
