import type { ChartTable } from '#src/chart/modelChart.ts';
import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { endingsBack, type Ending } from '#atlas/persons/ending.ts';
import { returnDayText } from '#atlas/persons/returnDayText.ts';
import { standingText } from '#atlas/persons/standing.ts';
import type { RedNoticeData } from '#scripts/derive/charts/red-notice-100.ts';
import { figureCell } from '#src/chart/figureCell.ts';
import { formatDate } from '#atlas/dates/formatDate.ts';
import type { Part } from './parts.ts';

const asGiven = (date: string) => date;
const hasEnded = (ending: Ending) => ending === 'captured_at_home' || endingsBack.includes(ending);

/** The table behind the picture: a row a person, one for those not named, then the official counts, which stand apart. */
export function table(data: RedNoticeData, parts: readonly Part[]): ChartTable {
	const last = data.counts.at(-1);
	const groups = parts.flatMap((part) => part.groups);
	const persons = groups.flatMap((group) =>
		group.persons.map((person) => ({
			key: person.id,
			cells: {
				who: person.nameZh === null ? person.name : `${person.name} ${person.nameZh}`,
				standing: standingText(person.standing),
				group: group.label,
				position: person.position,
				fled: person.fled === null ? null : withDateKind(person.fled, person.fledKind, asGiven),
				returned: hasEnded(person.ending) ? returnDayText(person, asGiven) : '',
				lastReported: person.lastReported ?? '',
				outcome: person.outcome,
				official: ''
			},
			sourceIds: person.sourceIds,
			confidence: person.confidence
		}))
	);
	const blank = { standing: '', position: '', fled: '', returned: '', lastReported: '', official: '' };
	const unnamed = groups
		.filter(({ key }) => key === 'unnamed')
		.map((group) => ({
			key: group.key,
			cells: {
				...blank,
				who: `${group.count} persons`,
				group: group.label,
				outcome: `The list’s ${data.size} less the ${data.persons.length} named here`
			},
			sourceIds: last?.sourceIds ?? [],
			confidence: last?.confidence ?? 'low'
		}));
	const counts = data.counts.map((count) => ({
		key: count.id,
		cells: {
			...blank,
			who: `Official count, ${formatDate(count.asOf)}`,
			group: 'Officially back, a count of its own',
			outcome: count.note ?? '',
			official: figureCell(count.persons, count.exactness)
		},
		sourceIds: count.sourceIds,
		confidence: count.confidence
	}));
	return {
		caption: `The ${data.size} of the list, and the official counts of those back`,
		columns: [
			{ key: 'who', title: 'Person or count', kind: 'text' },
			{ key: 'standing', title: 'Standing', kind: 'text' },
			{ key: 'group', title: 'How it ended', kind: 'text' },
			{ key: 'position', title: 'Position', kind: 'text' },
			{ key: 'fled', title: 'Fled', kind: 'text' },
			{ key: 'returned', title: 'Back or caught', kind: 'text' },
			{ key: 'lastReported', title: 'Last reported', kind: 'text' },
			{ key: 'outcome', title: 'Outcome', kind: 'text' },
			{ key: 'official', title: 'Officially back', kind: 'number' }
		],
		rows: [...persons, ...unnamed, ...counts]
	};
}
