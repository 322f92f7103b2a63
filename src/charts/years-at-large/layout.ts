import { describePerson } from '#src/components/persons/describePerson.ts';
import type { PersonFacts } from '#src/components/persons/personFacts.ts';
import type { Tick } from '#src/plot/tick.ts';
import { ticksInLine } from '#src/plot/ticksInLine.ts';
import { timeScale } from '#src/plot/timeScale.ts';
import { curve, type Curve } from './curve.ts';
import { endSigns, type EndSign } from './endMark.ts';
import { line, type Line } from './line.ts';
import { tell } from './texts.ts';
import type { View } from './view.ts';
import { curveWords, endHeads, listWords } from './words.ts';

/** One case: who, the line, and its length in words. */
export interface YearsRow extends Line {
	readonly facts: PersonFacts;
	readonly yearsText: string;
	/** A sentence beside the line, for the case that the opening report tells; else null. */
	readonly told: string | null;
}

/** How absences ended: the sign, and how many ended so. */
export interface EndCount {
	readonly sign: EndSign;
	readonly label: string;
	readonly hasEnded: boolean;
	readonly count: number;
}

/** Those above the curve or those below it, and how it ended for each. */
export interface EndGroup {
	readonly hasEnded: boolean;
	/** "72 back or caught" */
	readonly head: string;
	readonly ends: readonly EndCount[];
}

/** The share still away by years since flight, how it ended, and the first of the cases as lines along time. */
export interface YearsLayout {
	readonly curve: Omit<Curve, 'years'> & { readonly ticks: readonly Tick[] };
	readonly words: ReturnType<typeof curveWords>;
	readonly ends: readonly EndGroup[];
	readonly list: ReturnType<typeof listWords>;
	readonly rows: readonly YearsRow[];
	/** Of the lines: years of the calendar. */
	readonly ticks: readonly Tick[];
}

/** Years between two lines of the grid. */
const every = 5;
/** How many lines are drawn; the table has all. */
const mostRows = 50;

/** How it ended for those back or caught, and for those away; a group without anybody is left out. */
function endGroups(view: View): readonly EndGroup[] {
	const { data } = view;
	const { back, caught, away } = view.chosen;
	const heads = endHeads(view);
	const groups = [
		{ hasEnded: true, head: heads.ended, parts: [back, caught] },
		{ hasEnded: false, head: heads.away, parts: [away] }
	];
	return groups.flatMap(({ hasEnded, head, parts }) => {
		const ends = parts
			.flatMap(({ ends }) => ends)
			.map(({ ending, count }) => ({
				sign: endSigns[ending],
				label: data.endingLabels[ending],
				hasEnded,
				count
			}));
		return ends.length === 0 ? [] : { hasEnded, head, ends };
	});
}

/** Lays out the cases that a reader has chosen. Pure. */
export function layout(view: View): YearsLayout {
	const { data, rows, chosen } = view;
	const { years, ...drawn } = curve(chosen);
	const first = data.groups.all.firstFled?.slice(0, 4);
	const scale = timeScale(`${first ?? data.dataDate.slice(0, 4)}-01-01`, data.dataDate);
	const shown = rows.slice(0, mostRows);
	return {
		curve: { ...drawn, ticks: ticksInLine(years) },
		words: curveWords(view, drawn.few !== ''),
		ends: endGroups(view),
		list: listWords(view, shown.length),
		rows: shown.map((away) => ({
			...line(away.absence, scale),
			facts: describePerson(away.absence, data.endingLabels[away.absence.ending]),
			yearsText: away.years.text,
			told: away.absence.id === data.told ? tell(away) : null
		})),
		ticks: ticksInLine(scale.years(every))
	};
}
