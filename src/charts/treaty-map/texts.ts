import { nouns } from '#atlas/instruments/nouns.ts';
import { stateNames } from '#atlas/instruments/stateNames.ts';
import { isRanked, typesByStrength } from '#atlas/instruments/strength.ts';
import { aOrAn } from '#atlas/words/aOrAn.ts';
import { counted, oneOrMany } from '#atlas/words/counted.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { lowerFirst } from '#atlas/words/lowerFirst.ts';
import { paragraph } from '#atlas/words/paragraph.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import type { ChartTexts } from '#src/chart/chart.ts';
import { doubts } from './doubts.ts';
import { finding } from './finding.ts';
import { nameOf, type TreatyMapView } from './view.ts';

/** Most destinations that the summary speaks of. */
const mostCompared = 4;

/** What is counted, and for which day. */
export function subtitle({ filter, dayText }: TreatyMapView): string {
	return filter === 'all'
		? `By strongest instrument, ${dayText}`
		: `By state of the ${nouns[filter].one}, ${dayText}`;
}

/** With how many partners which instrument was in force; empty where none was. */
function inForce({ filter, filled }: TreatyMapView): readonly string[] {
	const types = filter === 'all' ? typesByStrength : [filter];
	return types
		.flatMap((type) => {
			const count = filled.get(isRanked(type) ? type : 'in_force') ?? 0;
			return count > 0 ? [{ many: nouns[type].many, count }] : [];
		})
		.map(({ many, count }, rank) =>
			rank === 0
				? `${many} in force with ${counted(count, 'partner')}`
				: `${many} but nothing stronger with ${count} more`
		);
}

/** How the partners stand with which none was in force, as far as one was signed. */
function pending({ filled, isNow }: TreatyMapView): readonly string[] {
	const count = (state: 'signed' | 'suspended' | 'terminated' | 'not_known') => filled.get(state) ?? 0;
	const [be, have] = isNow
		? ['is', (number: number) => oneOrMany(number, 'has', 'have')]
		: ['was', () => 'had'];
	const phrases = [
		[count('signed'), `${have(count('signed'))} signed one that ${be} not yet in force`],
		[count('suspended'), `${have(count('suspended'))} one that ${be} suspended`],
		[count('terminated'), `${have(count('terminated'))} one that was terminated`]
	] as const;
	const unknown = count('not_known');
	return [
		...phrases.flatMap(([number, phrase]) => (number > 0 ? [`${number} ${phrase}`] : [])),
		...(unknown > 0 ? [`for ${unknown} it is not known whether one ${be} in force`] : [])
	];
}

/** The agreements of other parties, which are signs and never fill a partner. */
function apart({ data, shown, own, party, isNow }: TreatyMapView): readonly string[] {
	const others = shown.filter(
		(each) => !own.includes(each) && each.instrument.party_iso3 !== party && each.state !== 'none'
	);
	return [...Map.groupBy(others, ({ instrument }) => instrument.party_iso3)].map(([other, those]) => {
		const states = [...Map.groupBy(those, ({ state }) => state)].map(
			([state, { length }]) =>
				`${length} ${isNow ? oneOrMany(length, 'is', 'are') : oneOrMany(length, 'was', 'were')} ${stateNames[state]}`
		);
		return `Of the agreements of ${nameOf(data, other)}, ${listInSentence(states)}.`;
	});
}

/** How the places stand where most of a published list of persons were believed to be. */
function compared({ data, strongest, isNow }: TreatyMapView): string | null {
	const places = data.listed?.places.slice(0, mostCompared) ?? [];
	if (!data.listed || places.length === 0) return null;
	const be = isNow ? 'is' : 'was';
	const groups = Map.groupBy(places, (iso3) => {
		const found = strongest.get(iso3);
		if (!found) return `no instrument ${be} known with`;
		const noun = aOrAn(nouns[found.instrument.type].one);
		return found.state === 'in_force'
			? `${noun} ${be} in force with`
			: `${noun}, ${stateNames[found.state]}, with`;
	});
	const names = (codes: readonly string[]) =>
		listInSentence(codes.map((iso3) => withArticle(nameOf(data, iso3))));
	const stated = [...groups].map(
		([phrase, codes]) =>
			`${phrase} ${groups.size > 1 ? names(codes) : codes.length > 1 ? 'each of them' : 'it'}`
	);
	return `Most of ${lowerFirst(data.listed.label)} were believed to be in ${names(places)}: ${stated.join('; ')}.`;
}

/** The picture in words. */
function summary(view: TreatyMapView): string {
	const { data, party, dayText, isNow } = view;
	const [known, open] = [inForce(view), pending(view)];
	const name = nameOf(data, party);
	const on = `On ${dayText}, `;
	return paragraph([
		known.length > 0
			? `${on}${name} ${isNow ? 'has' : 'had'} ${listInSentence(known)}.`
			: `${on}no such instrument of ${name} ${isNow ? 'is' : 'was'} known to be in force.`,
		open.length > 0 && `Of its ${known.length > 0 ? 'other ' : ''}partners, ${listInSentence(open)}.`,
		...apart(view),
		compared(view)
	]);
}

/** All sentences; those that no slider waits for are written when they are read. */
export function texts(view: TreatyMapView): ChartTexts {
	return {
		title: finding(view),
		subtitle: subtitle(view),
		get summary() {
			return summary(view);
		},
		get notes() {
			return doubts(view);
		}
	};
}
