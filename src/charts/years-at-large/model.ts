import type { ChartTexts } from '#src/chart/modelChart.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import { describePerson } from '#src/components/persons/describePerson.ts';
import type { PersonFacts } from '#src/components/persons/personFacts.ts';
import type { AbsenceData } from '#scripts/derive/charts/years-at-large.ts';
import type { Tick } from '#src/plot/tick.ts';
import { ticksInLine } from '#src/plot/ticksInLine.ts';
import { timeScale } from '#src/plot/timeScale.ts';
import type { Options } from '#src/state/options.ts';
import { endShapes, type EndShape } from './endMark.ts';
import { line, type Line } from './line.ts';
import { table } from './table.ts';
import { byEnding, notes, subtitle, summary, tell, title } from './texts.ts';
import { view } from './view.ts';

/** One case: who, the line, and its length in words. */
export interface YearsRow extends Line {
	readonly facts: PersonFacts;
	readonly yearsText: string;
	/** A sentence beside the line, for the case that the opening report tells; else null. */
	readonly told: string | null;
}

/** How an absence ended: its mark, and how many ended so. */
export interface YearsKey {
	readonly shape: EndShape;
	readonly label: string;
	readonly hasEnded: boolean;
	readonly count: number;
}

/** Cases as lines along time. */
export interface YearsModel extends ChartTexts {
	readonly rows: readonly YearsRow[];
	readonly key: readonly YearsKey[];
	readonly ticks: readonly Tick[];
}

/** Years between two lines of the grid. */
const every = 5;

/** Lays out the cases of option `group` in the order of option `sort`. Pure. */
export function model(data: AbsenceData, options: Options): YearsModel {
	const chosen = view(data, options);
	const first = data.absences.map(({ fled }) => fled.slice(0, 4)).toSorted()[0];
	const scale = timeScale(`${first ?? data.dataDate.slice(0, 4)}-01-01`, data.dataDate);
	return {
		title: title(chosen),
		subtitle: subtitle(chosen),
		summary: summary(chosen),
		notes: notes(chosen),
		dataDate: data.dataDate,
		sourceIds: sourcesByUse(chosen.rows.map(({ absence }) => absence)),
		table: table(chosen),
		rows: chosen.rows.map((away) => ({
			...line(away.absence, scale),
			facts: describePerson(away.absence, data.endingLabels[away.absence.ending]),
			yearsText: away.years.text,
			told: away.absence.id === data.told ? tell(away) : null
		})),
		key: [chosen.back, chosen.caught, chosen.away].flatMap((rows) =>
			byEnding(rows).map(({ ending, count }) => ({
				shape: endShapes[ending],
				label: data.endingLabels[ending],
				hasEnded: rows !== chosen.away,
				count
			}))
		),
		ticks: ticksInLine(scale.years(every))
	};
}
