import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { standingInSentence } from '#atlas/persons/standing.ts';
import type { MilestoneEvent } from '#scripts/derive/charts/milestones.ts';
import { buildTable, text, type ChartTable } from '#src/chart/table.ts';
import type { MilestonesView } from './view.ts';

/** The chosen events in the order in which they happened. */
export function table({ events, labelOf, placesOf }: MilestonesView): ChartTable {
	return buildTable<MilestoneEvent>({
		caption: 'Milestones in the order in which they happened',
		rows: events,
		of: (event) => event,
		columns: {
			title: text('Event', ({ title }) => title),
			date: text('Date', ({ date, dateKind }) => withDateKind(date, dateKind, (day) => day)),
			kind: text('Kind', labelOf),
			summary: text('What happened', ({ summary }) => summary),
			places: text('Also concerned', (event) =>
				placesOf(event)
					.map(({ name }) => name)
					.join(', ')
			),
			persons: text('Persons named, and their standing', ({ persons }) =>
				persons.map(({ name, standing }) => `${name}, ${standingInSentence(standing)}`).join('; ')
			)
		}
	});
}
