import { date, datedFields, decimal, returnFields, string } from '#src/chart/fields.ts';
import { buildTable, number, text, type ChartTable } from '#src/chart/table.ts';
import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { returnDayText } from '#atlas/persons/returnDayText.ts';
import { yearsAway } from '#atlas/persons/yearsAway.ts';
import { standingText } from '#atlas/persons/standing.ts';
import type { Away, View } from './view.ts';

const asGiven = (date: string) => date;

const tenths = (years: number) => Math.round(years * 10) / 10;

/** The table behind the picture: a row a person, longest away first; in a browser the first in the order of the picture. */
export function table({ data, rows, chosen, group }: View): ChartTable {
	return buildTable<Away>({
		caption: 'Documented absences from flight to return',
		rows: data.tableOnly?.absences.map((absence) => ({ absence, years: yearsAway(absence) })) ?? rows,
		total: chosen.count,
		of: ({ absence }) => absence,
		table: () => 'cases',
		isDrawn: ({ absence }) => group === 'all' || absence.listed === (group === 'listed'),
		columns: {
			who: text('Person', ({ absence: { name, nameZh } }) => (nameZh === null ? name : `${name} ${nameZh}`), {
				name: string(({ absence }) => absence.name, { from: 'cases.name' }),
				name_zh: string(({ absence }) => absence.nameZh, { from: 'cases.name_zh' })
			}),
			standing: text('Standing', ({ absence }) => standingText(absence.standing)),
			fled: text(
				'Fled',
				({ absence: { fled, fledKind } }) => withDateKind(fled, fledKind, asGiven),
				datedFields(
					'fled',
					({ absence }) => absence.fled,
					({ absence }) => absence.fledKind
				)
			),
			returned: text(
				'Back or caught',
				({ absence }) => (absence.hasEnded ? returnDayText(absence, asGiven) : 'not back'),
				returnFields(({ absence }) => (absence.hasEnded ? absence : null))
			),
			last_reported: text('Last reported', ({ absence }) => (absence.hasEnded ? '' : absence.lastReported), {
				last_reported: date(({ absence }) => (absence.hasEnded ? null : absence.lastReported), {
					from: 'cases.last_reported_on'
				})
			}),
			years_at_least: number('Years away, at least', ({ years }) => tenths(years.least), {
				years_at_least: decimal(({ years }) => tenths(years.least), { unit: 'years' })
			}),
			years_at_most: number('At most', ({ absence, years }) => (absence.hasEnded ? tenths(years.most) : ''), {
				years_at_most: decimal(({ absence, years }) => (absence.hasEnded ? tenths(years.most) : null), {
					title: 'Years away, at most',
					unit: 'years'
				})
			}),
			ending: text('How it ended', ({ absence }) => data.endingLabels[absence.ending], {
				ending: string(({ absence }) => absence.ending),
				ending_text: string(({ absence }) => data.endingLabels[absence.ending])
			}),
			outcome: text('Outcome', ({ absence }) => absence.outcome),
			list: text('List', ({ absence }) => (absence.listed ? data.lists.listed : data.lists.others))
		}
	});
}
