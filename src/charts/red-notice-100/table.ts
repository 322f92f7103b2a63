import { formatDate } from '#atlas/dates/formatDate.ts';
import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { endingsBack, type Ending } from '#atlas/persons/ending.ts';
import { returnDayText } from '#atlas/persons/returnDayText.ts';
import { standingText } from '#atlas/persons/standing.ts';
import type { OfficialCount } from '#scripts/derive/charts/red-notice-100.ts';
import type { Person } from '#scripts/derive/persons/person.ts';
import { figureCell } from '#src/chart/figureCell.ts';
import { buildTable, number, text, type Cell, type ChartTable } from '#src/chart/table.ts';
import type { RedNoticeView } from './view.ts';
import { groupLabel } from './words.ts';

/** A person, all those without a name, or an official count; what only a person has is empty in the others. */
interface Row {
	readonly id: string;
	readonly who: string;
	readonly group: string;
	readonly outcome: string;
	readonly person?: Person;
	readonly official: Cell;
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

const asGiven = (date: string) => date;
const hasEnded = (ending: Ending) => ending === 'captured_at_home' || endingsBack.includes(ending);
/** A column that only a person's row fills. */
const ofPerson = (title: string, cell: (person: Person) => Cell) =>
	text<Row>(title, ({ person }) => (person ? cell(person) : ''));

function personRow(person: Person, group: string): Row {
	const { id, name, nameZh, outcome, sourceIds, confidence } = person;
	const who = nameZh === null ? name : `${name} ${nameZh}`;
	return { id, who, group, outcome, person, official: '', sourceIds, confidence };
}

function countRow({ id, asOf, note, persons, exactness, sourceIds, confidence }: OfficialCount): Row {
	return {
		id,
		who: `Official count, ${formatDate(asOf)}`,
		group: 'Officially back, a count of its own',
		outcome: note ?? '',
		official: figureCell(persons, exactness),
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
					who: `${group.count} persons`,
					group: label,
					outcome: `The list’s ${data.size} less the ${data.persons.length} named here`,
					official: '',
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
		columns: {
			who: text('Person or count', ({ who }) => who),
			standing: ofPerson('Standing', ({ standing }) => standingText(standing)),
			group: text('How it ended', ({ group }) => group),
			position: ofPerson('Position', ({ position }) => position),
			fled: ofPerson('Fled', ({ fled, fledKind }) =>
				fled === null ? null : withDateKind(fled, fledKind, asGiven)
			),
			returned: ofPerson('Back or caught', (person) =>
				hasEnded(person.ending) ? returnDayText(person, asGiven) : ''
			),
			lastReported: ofPerson('Last reported', ({ lastReported }) => lastReported ?? ''),
			outcome: text('Outcome', ({ outcome }) => outcome),
			official: number('Officially back', (row) => row.official)
		}
	});
}
