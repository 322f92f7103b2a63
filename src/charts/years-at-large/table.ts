import type { ChartTable } from '#src/chart/modelChart.ts';
import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { returnDayText } from '#atlas/persons/returnDayText.ts';
import { standingText } from '#atlas/persons/standing.ts';
import type { View } from './view.ts';

const asGiven = (date: string) => date;

const decimal = (years: number) => Math.round(years * 10) / 10;

/** The table behind the picture: a row a person, in the order of the picture. */
export function table({ data, rows }: View): ChartTable {
	return {
		caption: 'Documented absences from flight to return',
		columns: [
			{ key: 'who', title: 'Person', kind: 'text' },
			{ key: 'standing', title: 'Standing', kind: 'text' },
			{ key: 'fled', title: 'Fled', kind: 'text' },
			{ key: 'returned', title: 'Back or caught', kind: 'text' },
			{ key: 'lastReported', title: 'Last reported', kind: 'text' },
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
				standing: standingText(absence.standing),
				fled: withDateKind(absence.fled, absence.fledKind, asGiven),
				returned: absence.hasEnded ? returnDayText(absence, asGiven) : 'not back',
				lastReported: absence.hasEnded ? '' : absence.lastReported,
				least: decimal(years.least),
				most: absence.hasEnded ? decimal(years.most) : '',
				ending: data.endingLabels[absence.ending],
				outcome: absence.outcome,
				list: absence.listed ? data.lists.listed : data.lists.others
			},
			sourceIds: absence.sourceIds,
			confidence: absence.confidence
		}))
	};
}
