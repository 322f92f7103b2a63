import type { ChartTable } from '#src/chart/modelChart.ts';
import type { GapCase } from '#scripts/derive/gap/gapCase.ts';
import type { ReachThen } from '#scripts/derive/gap/reachThen.ts';
import { returnDayText } from '#atlas/persons/returnDayText.ts';
import { standingText } from '#atlas/persons/standing.ts';
import type { GapData } from '#scripts/derive/charts/treaty-gap.ts';

const asGiven = (date: string) => date;

/** The sources of a case, and of the instruments that were, or perhaps were, in force on its days. */
export function sourcesOf({ sourceIds, flight, back }: GapCase, { instruments }: GapData): readonly string[] {
	const then = [...flight.places, ...(back?.places ?? [])];
	const used = instruments.filter(({ type, partner_iso3 }) =>
		then.some(
			({ iso3, inForce, notKnown }) =>
				iso3 === partner_iso3 && (inForce.includes(type) || notKnown.includes(type))
		)
	);
	return [...new Set([...sourceIds, ...used.flatMap((each) => each.sourceIds)])];
}

/** How far extradition reached on one day, in words; null where no place is known. */
function extraditionText({ reach, places }: ReachThen, { names }: GapData): string | null {
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
function othersText({ places }: ReachThen, { names, types }: GapData): string {
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

/** One row a person: the instruments on the day of flight, and on the day of return. */
export function caseTable(data: GapData): ChartTable {
	const placesText = ({ places }: ReachThen) =>
		places.length === 0 ? null : places.map(({ iso3 }) => data.names[iso3] ?? iso3).join(', ');
	return {
		caption: `Documented cases, and the bilateral instruments of ${data.homeName} in force with the places reported on the day of flight and on the day of return`,
		columns: [
			{ key: 'person', title: 'Person', kind: 'text' },
			{ key: 'standing', title: 'Standing', kind: 'text' },
			{ key: 'fled', title: 'Fled', kind: 'text' },
			{ key: 'places', title: 'Places reported', kind: 'text' },
			{ key: 'flightExtradition', title: 'Extradition treaty on that day', kind: 'text' },
			{ key: 'flightOthers', title: 'Other instruments in force', kind: 'text' },
			{ key: 'ending', title: 'What became of it', kind: 'text' },
			{ key: 'returned', title: 'Returned', kind: 'text' },
			{ key: 'from', title: 'From', kind: 'text' },
			{ key: 'backExtradition', title: 'Extradition treaty on the day of return', kind: 'text' },
			{ key: 'backOthers', title: 'Other instruments in force then', kind: 'text' }
		],
		rows: data.cases.map((each) => ({
			key: each.id,
			cells: {
				person: each.name,
				standing: standingText(each.standing),
				fled: each.fled,
				places: placesText(each.flight),
				flightExtradition: extraditionText(each.flight, data),
				flightOthers: othersText(each.flight, data),
				ending: each.endingLabel,
				// An empty cell is no gap in what is known: who did not come back has no day of return.
				returned: each.back ? returnDayText(each, asGiven) : '',
				from: each.back ? placesText(each.back) : '',
				backExtradition: each.back ? extraditionText(each.back, data) : '',
				backOthers: each.back ? othersText(each.back, data) : ''
			},
			sourceIds: sourcesOf(each, data),
			confidence: each.confidence
		}))
	};
}
