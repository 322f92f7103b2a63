import type { ChartTable } from '#src/charts/chart.ts';
import type { View } from './view.ts';

const decimal = (years: number) => Math.round(years * 10) / 10;

/** The table behind the picture: a row a person, in the order of the picture. */
export function table({ data, rows }: View): ChartTable {
	return {
		caption: 'Documented absences from flight to return',
		columns: [
			{ key: 'who', title: 'Person', kind: 'text' },
			{ key: 'standing', title: 'Standing', kind: 'text' },
			{ key: 'fled', title: 'Left', kind: 'text' },
			{ key: 'returned', title: 'Back', kind: 'text' },
			{ key: 'least', title: 'Years away, at least', kind: 'number' },
			{ key: 'most', title: 'At most', kind: 'number' },
			{ key: 'ending', title: 'How it ended', kind: 'text' },
			{ key: 'outcome', title: 'Outcome', kind: 'text' },
			{ key: 'list', title: 'List', kind: 'text' }
		],
		rows: rows.map(({ absence, years }) => ({
			key: absence.id,
			cells: {
				who: absence.nameZh === null ? absence.name : `${absence.name} ${absence.nameZh}`,
				standing: absence.standing,
				fled: absence.fled,
				returned: absence.isBack ? absence.returned : 'not back',
				least: decimal(years.least),
				most: absence.isBack ? decimal(years.most) : '',
				ending: data.endingLabels[absence.ending],
				outcome: absence.outcome,
				list: absence.listed ? data.lists.listed : data.lists.others
			},
			sourceIds: absence.sourceIds,
			confidence: absence.confidence
		}))
	};
}
