import { buildTable, number, text, type ChartTable } from '#src/chart/table.ts';
import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { returnDayText } from '#atlas/persons/returnDayText.ts';
import { yearsAway } from '#atlas/persons/yearsAway.ts';
import { standingText } from '#atlas/persons/standing.ts';
import type { Away, View } from './view.ts';

const asGiven = (date: string) => date;

const decimal = (years: number) => Math.round(years * 10) / 10;

/** The table behind the picture: a row a person, longest away first; in a browser the first in the order of the picture. */
export function table({ data, rows, chosen }: View): ChartTable {
	return buildTable<Away>({
		caption: 'Documented absences from flight to return',
		rows: data.tableOnly?.absences.map((absence) => ({ absence, years: yearsAway(absence) })) ?? rows,
		total: chosen.count,
		of: ({ absence }) => absence,
		columns: {
			who: text('Person', ({ absence: { name, nameZh } }) => (nameZh === null ? name : `${name} ${nameZh}`)),
			standing: text('Standing', ({ absence }) => standingText(absence.standing)),
			fled: text('Fled', ({ absence: { fled, fledKind } }) => withDateKind(fled, fledKind, asGiven)),
			returned: text('Back or caught', ({ absence }) =>
				absence.hasEnded ? returnDayText(absence, asGiven) : 'not back'
			),
			last_reported: text('Last reported', ({ absence }) => (absence.hasEnded ? '' : absence.lastReported)),
			years_at_least: number('Years away, at least', ({ years }) => decimal(years.least)),
			years_at_most: number('At most', ({ absence, years }) => (absence.hasEnded ? decimal(years.most) : '')),
			ending: text('How it ended', ({ absence }) => data.endingLabels[absence.ending]),
			outcome: text('Outcome', ({ absence }) => absence.outcome),
			list: text('List', ({ absence }) => (absence.listed ? data.lists.listed : data.lists.others))
		}
	});
}
