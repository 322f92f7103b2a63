import { leastConfidence } from '#atlas/confidence.ts';
import type { ChartTable } from '#src/chart/modelChart.ts';
import type { Count, CountSide } from '#scripts/derive/flows/count.ts';
import type { FlowsData } from '#scripts/derive/charts/fugitive-flows.ts';
import { exactnessWord } from '#atlas/words/exactness.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import { notPlaced } from './words.ts';

type Row = ChartTable['rows'][number];

const says = {
	believed_in: 'believed there',
	reported_in: 'reported there',
	returned_from: 'returned from there',
	handed_over: 'handed over from there'
};

/** The part of a count that no source places, and the part found at home, as rows of their own. */
function restRows(side: CountSide, homeName: string): readonly Row[] {
	const missing = notPlaced(side);
	const place = side.direction === 'out' ? 'Destination not sourced' : 'Place of return not sourced';
	const rest = [
		{ key: 'not-sourced', place, persons: missing ?? 0, note: 'The total less all who are placed' },
		{
			key: 'inside',
			place: `${homeName} (caught inside)`,
			persons: side.inside,
			note: 'No return from abroad'
		}
	];
	return rest
		.filter(({ persons }) => persons > 0)
		.map(({ key, place, persons, note }) => ({
			key: `${side.direction}-${key}`,
			cells: { place, says: '', exactness: '', persons, size: side.size, asOf: formatDate(side.asOf), note },
			sourceIds: [...new Set(side.places.flatMap(({ sourceIds }) => sourceIds))],
			confidence: leastConfidence(side.places)
		}));
}

/** The table behind the map: one row a place and direction, regions among them. */
export function flowsTable(data: FlowsData, count: Count): ChartTable {
	const homeName = data.countries[data.home] ?? data.home;
	return {
		caption: `${count.label}: persons by place`,
		columns: [
			{ key: 'place', title: 'Place', kind: 'text' },
			{ key: 'says', title: 'What is said of them', kind: 'text' },
			{ key: 'exactness', title: 'How exact', kind: 'text' },
			{ key: 'persons', title: 'Persons', kind: 'number' },
			{ key: 'size', title: 'Of a total of', kind: 'number' },
			{ key: 'asOf', title: 'As of', kind: 'text' },
			{ key: 'note', title: 'Note', kind: 'text' }
		],
		rows: count.sides.flatMap((side) => [
			...side.places.map((place, index) => ({
				key: `${side.direction}-${index}`,
				cells: {
					place: place.iso3 === null ? `${place.name} (a region)` : place.name,
					says: says[side.how],
					exactness: exactnessWord(place.exactness),
					persons: place.persons,
					size: side.size,
					asOf: formatDate(side.asOf),
					note: place.note ?? ''
				},
				sourceIds: place.sourceIds,
				confidence: place.confidence
			})),
			...restRows(side, homeName)
		])
	};
}
