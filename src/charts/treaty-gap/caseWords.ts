import type { GapCase } from '#scripts/derive/gap/gapCase.ts';
import type { ReachThen } from '#scripts/derive/gap/reachThen.ts';
import type { GapData } from '#scripts/derive/charts/treaty-gap.ts';
import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { returnDayText } from '#atlas/persons/returnDayText.ts';
import { asSentence } from '#atlas/words/asSentence.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { withArticle } from '#atlas/words/withArticle.ts';
import type { PersonFacts } from '#src/components/persons/personFacts.ts';

type Names = Pick<GapData, 'names'>;

/** The places of one day, as a cell holds them; null where none is known. */
export function placesText({ places }: ReachThen, { names }: Names): string | null {
	return places.length === 0 ? null : places.map(({ iso3 }) => names[iso3] ?? iso3).join(', ');
}

/** How far extradition reached on one day, in words; null where no place is known. */
export function extraditionText({ reach, places }: ReachThen, { names }: Names): string | null {
	const where = (key: 'inForce' | 'notKnown') =>
		places
			.filter((place) => place[key].includes('extradition'))
			.map(({ iso3 }) => names[iso3] ?? iso3)
			.join(', ');
	switch (reach) {
		case 'in_force':
			return `in force: ${where('inForce')}`;
		case 'not_known':
			return `not known whether in force: ${where('notKnown')}`;
		case 'not_in_force':
			return 'none in force';
		case 'outside_treaties':
			return 'treaties do not apply';
		case 'no_day':
			return 'day not known';
		case 'no_place':
			return null;
	}
}

/** The other types in force on one day, each with its places; empty where none was. */
export function othersText(
	{ places }: ReachThen,
	{ names, types }: Pick<GapData, 'names' | 'types'>
): string {
	return types
		.filter(({ type }) => type !== 'extradition')
		.flatMap(({ type, label }) => {
			const where = places.filter(({ inForce }) => inForce.includes(type));
			const perhaps = places.filter(({ notKnown }) => notKnown.includes(type));
			const list = (some: typeof places) => some.map(({ iso3 }) => names[iso3] ?? iso3).join(', ');
			return [
				...(where.length > 0 ? [`${label}: ${list(where)}`] : []),
				...(perhaps.length > 0 ? [`${label} not known whether in force: ${list(perhaps)}`] : [])
			];
		})
		.join('; ');
}

/** Where from or to, in a sentence: "the United States and Canada". */
const inSentence = ({ places }: ReachThen, { names }: Names) =>
	listInSentence(places.map(({ iso3 }) => withArticle(names[iso3] ?? iso3)));

/** What the card of one person says: flight and return, each with the treaty of its day. */
export function describeCase(each: GapCase, data: Names): PersonFacts {
	const { id, name, nameZh, standing, sourceIds, confidence, checked, fled, fledKind, flight, back } = each;
	const day = fled === null ? 'on a day not known' : withDateKind(fled, fledKind);
	const places = flight.places.length === 0 ? '' : `, reported in ${inSentence(flight, data)}`;
	const law = (then: ReachThen) => {
		const text = extraditionText(then, data);
		return text === null ? '' : `. Extradition treaty then: ${text}`;
	};
	const from = back && back.places.length > 0 ? ` from ${inSentence(back, data)}` : '';
	return {
		id,
		name,
		nameZh,
		standing,
		lines: [
			asSentence(`fled ${day}${places}${law(flight)}`),
			...(back
				? [
						asSentence(
							`${each.endingLabel}, ${returnDayText(each) ?? 'on a day not known'}${from}${law(back)}`
						)
					]
				: [asSentence(each.endingLabel)])
		],
		sourceIds,
		confidence,
		checked
	};
}
