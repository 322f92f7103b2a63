import type { ChartTexts } from '#src/chart/modelChart.ts';
import type { GapData } from '#scripts/derive/charts/treaty-gap.ts';
import type { Options } from '#src/state/options.ts';
import type { CasesByReach } from './casesByReach.ts';
import { caseTable, sourcesOf } from './caseTable.ts';
import type { Reach } from '#atlas/instruments/reachOf.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import { barPercent, type GapRow } from './gapRow.ts';
import { reachNotes, reachSubtitle, reachSummary, reachTitle } from './reachTexts.ts';
import type { ReachOfPersons } from './reachOfPersons.ts';
import { table } from './table.ts';
import { notes, subtitle, summary, title } from './texts.ts';
import { view } from './view.ts';

/** One line of the key to the bars. */
export interface GapKey {
	readonly relation: Reach | 'not_sourced';
	readonly label: string;
	/** People of this count, each once. */
	readonly persons: number;
}

/** Destinations by people, each with what was in force there. */
export interface TreatyGapModel extends ChartTexts {
	readonly types: GapData['types'];
	/** Places with which treaties are possible, most persons first. */
	readonly rows: readonly GapRow[];
	/** How many of them stand open; the rest unfolds. */
	readonly open: number;
	/** Places whose relation treaties do not govern: neither with nor without one. */
	readonly outside: readonly GapRow[];
	/** The part of the count whose destination no source tells; null where there is none. */
	readonly notSourced: { readonly persons: number; readonly barPercent: number } | null;
	readonly key: readonly GapKey[];
	readonly persons: ReachOfPersons;
	/** Documented cases counted by the treaties of their own days; null where another count or a year is chosen. */
	readonly cases: CasesByReach | null;
	/** What the bars show, where the cases stand above them; null where the title says it. */
	readonly barsHeading: string | null;
}

/** Places that stand open where there are many. */
const mostOpen = 10;

const keyLabels: readonly (readonly [Reach, string])[] = [
	['not_in_force', 'no extradition treaty in force'],
	['in_force', 'extradition treaty in force'],
	['not_known', 'not known whether one was in force'],
	['outside_treaties', 'treaties do not apply']
];

/** Lays out the destinations of one count (option `group`) against the instruments of a year (option `time`). Pure. */
export function model(data: GapData, options: Options): TreatyGapModel {
	const chosen = view(data, options);
	const { rows, persons, notSourced, longest } = chosen;
	const { cases } = chosen;
	const within = rows.filter(({ relation }) => relation !== 'outside_treaties');
	const ofCases = cases ? data.cases.map((each) => ({ sourceIds: sourcesOf(each, data) })) : [];
	return {
		title: cases ? reachTitle(cases) : title(chosen),
		subtitle: cases ? reachSubtitle(cases, data) : subtitle(chosen),
		summary: cases ? reachSummary(cases, data) : summary(chosen),
		notes: cases ? [...reachNotes(cases, data), ...notes(chosen)] : notes(chosen),
		dataDate: data.dataDate,
		sourceIds: sourcesByUse([...rows, ...ofCases]),
		table: cases ? caseTable(data) : table(chosen),
		types: data.types,
		rows: within,
		open: within.length > mostOpen + 2 ? mostOpen : within.length,
		outside: rows.filter(({ relation }) => relation === 'outside_treaties'),
		notSourced: notSourced ? { persons: notSourced, barPercent: barPercent(notSourced, longest) } : null,
		key: [
			...keyLabels.map(([relation, label]) => ({ relation, label, persons: persons[relation] })),
			{ relation: 'not_sourced' as const, label: 'destination not sourced', persons: notSourced ?? 0 }
		].filter((entry) => entry.persons > 0),
		persons,
		cases,
		barsHeading: cases ? `The same persons by place, and the instruments there on ${chosen.dayText}` : null
	};
}
