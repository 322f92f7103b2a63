import { formatDate } from '#atlas/dates/formatDate.ts';
import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { endingsBack, type Ending } from '#atlas/persons/ending.ts';
import { returnDayText } from '#atlas/persons/returnDayText.ts';
import { standingText } from '#atlas/persons/standing.ts';
import type { OfficialCount } from '#scripts/derive/charts/red-notice-100.ts';
import type { Person } from '#scripts/derive/persons/person.ts';
import { figureCell } from '#src/chart/figureCell.ts';
import { buildTable, number, text, type Cell, type ChartTable } from '#src/chart/table.ts';
import type { Group } from './parts.ts';
import type { RedNoticeView } from './view.ts';
import { groupLabel } from './words.ts';

/** A row: a person, all those without a name, or an official count. */
type Row =
	| { readonly kind: 'person'; readonly person: Person; readonly group: Group }
	| { readonly kind: 'unnamed'; readonly group: Group }
	| { readonly kind: 'count'; readonly count: OfficialCount };

const asGiven = (date: string) => date;
const hasEnded = (ending: Ending) => ending === 'captured_at_home' || endingsBack.includes(ending);
/** A cell that only a person's row fills. */
const ofPerson = (cell: (person: Person) => Cell) => (row: Row) =>
	row.kind === 'person' ? cell(row.person) : '';

function rowsOf({ data, parts }: RedNoticeView): readonly Row[] {
	return [
		...parts
			.flatMap(({ groups }) => groups)
			.flatMap((group): readonly Row[] =>
				group.key === 'unnamed'
					? [{ kind: 'unnamed', group }]
					: group.persons.map((person) => ({ kind: 'person', person, group }))
			),
		...data.counts.map((count) => ({ kind: 'count' as const, count }))
	];
}

function whoOf(row: Row): string {
	if (row.kind === 'unnamed') return `${row.group.count} persons`;
	if (row.kind === 'count') return `Official count, ${formatDate(row.count.asOf)}`;
	const { name, nameZh } = row.person;
	return nameZh === null ? name : `${name} ${nameZh}`;
}

/** The table behind the picture: a row a person, one for those not named, then the official counts, which stand apart. */
export function table(view: RedNoticeView): ChartTable {
	const { data, official } = view;
	const sourced = (row: Row) =>
		row.kind === 'person' ? row.person : row.kind === 'count' ? row.count : official;
	const outcomeOf = (row: Row) =>
		row.kind === 'person'
			? row.person.outcome
			: row.kind === 'count'
				? (row.count.note ?? '')
				: `The list’s ${data.size} less the ${data.persons.length} named here`;
	return buildTable<Row>({
		caption: `The ${data.size} of the list, and the official counts of those back`,
		rows: rowsOf(view),
		key: (row) =>
			row.kind === 'person' ? row.person.id : row.kind === 'count' ? row.count.id : row.group.key,
		sourceIds: (row) => sourced(row)?.sourceIds ?? [],
		confidence: (row) => sourced(row)?.confidence ?? 'low',
		columns: {
			who: text('Person or count', whoOf),
			standing: text(
				'Standing',
				ofPerson(({ standing }) => standingText(standing))
			),
			group: text('How it ended', (row) =>
				row.kind === 'count' ? 'Officially back, a count of its own' : groupLabel(row.group, data)
			),
			position: text(
				'Position',
				ofPerson(({ position }) => position)
			),
			fled: text(
				'Fled',
				ofPerson(({ fled, fledKind }) => (fled === null ? null : withDateKind(fled, fledKind, asGiven)))
			),
			returned: text(
				'Back or caught',
				ofPerson((person) => (hasEnded(person.ending) ? returnDayText(person, asGiven) : ''))
			),
			lastReported: text(
				'Last reported',
				ofPerson(({ lastReported }) => lastReported ?? '')
			),
			outcome: text('Outcome', outcomeOf),
			official: number('Officially back', (row) =>
				row.kind === 'count' ? figureCell(row.count.persons, row.count.exactness) : ''
			)
		}
	});
}
