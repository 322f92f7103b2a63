import type { ChartTable } from '#src/chart/modelChart.ts';
import type { View } from './view.ts';

/** The table behind the picture: one row a destination, in the order of the picture. */
export function table({ data, group, rows, notSourced, dayText }: View): ChartTable {
	const { side } = group;
	const sourceIds = [...new Set(side.places.flatMap((place) => place.sourceIds))];
	const rest: ChartTable['rows'] = notSourced
		? [
				{
					key: 'not-sourced',
					cells: { place: 'Destination not sourced', exactness: '', persons: notSourced },
					sourceIds: group.reportedIn === null ? sourceIds : [],
					confidence: rows.some(({ confidence }) => confidence !== 'high') ? 'medium' : 'high'
				}
			]
		: [];
	return {
		caption: `${side.label}: persons by destination, and instruments on ${dayText}`,
		columns: [
			{ key: 'place', title: 'Destination', kind: 'text' },
			{ key: 'exactness', title: 'How exact', kind: 'text' },
			{ key: 'persons', title: 'Persons', kind: 'number' },
			...data.types.map(({ type, label }) => ({ key: type, title: label, kind: 'text' as const })),
			{ key: 'note', title: 'Note', kind: 'text' }
		],
		rows: [
			...rows.map((row) => ({
				key: row.key,
				cells: {
					place: row.name,
					exactness: row.exactness,
					persons: row.persons,
					...Object.fromEntries(row.cells.map(({ type, label }) => [type, label])),
					note: row.note ?? ''
				},
				sourceIds: row.sourceIds,
				confidence: row.confidence
			})),
			...rest.map((row) => ({ ...row, cells: { ...row.cells, note: 'The total less all who are placed' } }))
		]
	};
}
