import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { standingInSentence, type NamedPerson } from '#atlas/persons/standing.ts';
import type { MilestoneEvent } from '#scripts/derive/charts/milestones.ts';
import { datedFields, list, string } from '#src/chart/fields.ts';
import { buildTable, text, type ChartTable } from '#src/chart/table.ts';
import type { MilestonesView } from './view.ts';

const named = ({ name, standing }: NamedPerson) => `${name}, ${standingInSentence(standing)}`;

/** The chosen events in the order in which they happened. */
export function table({ events, labelOf, placesOf }: MilestonesView): ChartTable {
	return buildTable<MilestoneEvent>({
		caption: 'Milestones in the order in which they happened',
		rows: events,
		of: (event) => event,
		table: () => 'milestones',
		columns: {
			title: text('Event', ({ title }) => title),
			date: text(
				'Date',
				({ date, dateKind }) => withDateKind(date, dateKind, (day) => day),
				datedFields(
					'date',
					({ date }) => date,
					({ dateKind }) => dateKind
				)
			),
			kind: text('Kind', labelOf, { kind: string(({ kind }) => kind, { from: 'milestones.kind' }) }),
			summary: text('What happened', ({ summary }) => summary),
			places: text(
				'Also concerned',
				(event) =>
					placesOf(event)
						.map(({ name }) => name)
						.join(', '),
				{ places_iso3: list(({ places }) => places, { from: 'milestones.countries' }) }
			),
			persons: text('Persons named, and their standing', ({ persons }) => persons.map(named).join('; '), {
				persons: list(({ persons }) => persons.map(named))
			})
		}
	});
}
