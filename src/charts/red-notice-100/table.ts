import { formatDate } from '#atlas/dates/formatDate.ts';
import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { endingsBack, type Ending } from '#atlas/persons/ending.ts';
import { returnDayText } from '#atlas/persons/returnDayText.ts';
import { standingText } from '#atlas/persons/standing.ts';
import type { OfficialCount } from '#scripts/derive/charts/red-notice-100.ts';
import type { Person } from '#scripts/derive/persons/person.ts';
import { date, datedFields, integer, returnFields, string } from '#src/chart/fields.ts';
import { figureCell } from '#src/chart/figureCell.ts';
import { buildTable, number, text, type Cell, type ChartTable, type Column } from '#src/chart/table.ts';
import type { RedNoticeView } from './view.ts';
import { groupLabel } from './words.ts';

/** A person, all those without a name, or an official count; what only a person has is empty in the others. */
interface Row {
	readonly id: string;
	/** The table that it is a row of; null for those without a name. */
	readonly table: 'cases' | 'red_notice_100_counts' | null;
	readonly who: string;
	readonly group: string;
	readonly outcome: string;
	readonly person?: Person;
	/** An official count. */
	readonly count?: OfficialCount;
	readonly persons: number;
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

const asGiven = (date: string) => date;
const hasEnded = (ending: Ending) => ending === 'captured_at_home' || endingsBack.includes(ending);
/** A column that only a person's row fills. */
const ofPerson = (title: string, cell: (person: Person) => Cell, fields?: Column<Row>['fields']) =>
	text<Row>(title, ({ person }) => (person ? cell(person) : ''), fields);

function personRow(person: Person, group: string): Row {
	const { id, name, nameZh, outcome, sourceIds, confidence } = person;
	const who = nameZh === null ? name : `${name} ${nameZh}`;
	return { id, table: 'cases', who, group, outcome, person, persons: 1, sourceIds, confidence };
}

function countRow(count: OfficialCount): Row {
	const { id, asOf, note, persons, sourceIds, confidence } = count;
	return {
		table: 'red_notice_100_counts',
		id,
		who: `Official count, ${formatDate(asOf)}`,
		group: 'Officially back, a count of its own',
		outcome: note ?? '',
		count,
		persons,
		sourceIds,
		confidence
	};
}

function rowsOf({ data, parts, official }: RedNoticeView): readonly Row[] {
	const groups = parts.flatMap((part) => part.groups);
	return [
		...groups.flatMap((group): readonly Row[] => {
			const label = groupLabel(group, data);
			if (group.key !== 'unnamed') return group.persons.map((person) => personRow(person, label));
			return [
				{
					id: group.key,
					table: null,
					who: `${group.count} persons`,
					group: label,
					outcome: `The list’s ${data.size} less the ${data.persons.length} named here`,
					persons: group.count,
					sourceIds: official?.sourceIds ?? [],
					confidence: official?.confidence ?? 'low'
				}
			];
		}),
		...data.counts.map(countRow)
	];
}

/** The table behind the picture: a row a person, one for those not named, then the official counts, which stand apart. */
export function table(view: RedNoticeView): ChartTable {
	return buildTable<Row>({
		caption: `The ${view.data.size} of the list, and the official counts of those back`,
		rows: rowsOf(view),
		of: (row) => row,
		table: (row) => row.table,
		columns: {
			who: text('Person or count', ({ who }) => who, {
				name: string(({ person, who }) => person?.name ?? who),
				name_zh: string(({ person }) => person?.nameZh ?? null, { from: 'cases.name_zh' }),
				as_of: date(({ count }) => count?.asOf ?? null, { title: 'As of' })
			}),
			standing: ofPerson('Standing', ({ standing }) => standingText(standing)),
			group: text('How it ended', ({ group }) => group, {
				ending: string(({ person }) => person?.ending ?? null),
				ending_text: string(({ count, group }) => (count ? null : group))
			}),
			position: ofPerson('Position', ({ position }) => position),
			fled: ofPerson(
				'Fled',
				({ fled, fledKind }) => (fled === null ? null : withDateKind(fled, fledKind, asGiven)),
				datedFields(
					'fled',
					({ person }) => person?.fled ?? null,
					({ person }) => person?.fledKind ?? null
				)
			),
			returned: ofPerson(
				'Back or caught',
				(person) => (hasEnded(person.ending) ? returnDayText(person, asGiven) : ''),
				returnFields(({ person }) => (person && hasEnded(person.ending) ? person : null))
			),
			last_reported: ofPerson('Last reported', ({ lastReported }) => lastReported ?? '', {
				last_reported: date(({ person }) => person?.lastReported ?? null, {
					from: 'cases.last_reported_on'
				})
			}),
			outcome: text('Outcome', ({ outcome }) => outcome),
			official: number(
				'Officially back',
				({ count }) => (count ? figureCell(count.persons, count.exactness) : ''),
				{
					persons: integer(({ persons }) => persons, { title: 'Persons', unit: 'persons' }),
					exactness: string(({ count }) => count?.exactness ?? null, {
						title: 'How exact',
						from: 'red_notice_100_counts.exactness'
					})
				}
			)
		}
	});
}
