import type { ChartTexts } from '#src/charts/chart.ts';
import type { GapData } from '#scripts/derive/treaty-gap.ts';
import type { Options } from '#src/state/options.ts';
import { barPercent, type GapRow, type Reach } from './gapRow.ts';
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
	/** Places whose relation treaties do not govern: neither with nor without one. */
	readonly outside: readonly GapRow[];
	/** The part of the count whose destination no source tells; null where there is none. */
	readonly notSourced: { readonly persons: number; readonly barPercent: number } | null;
	readonly key: readonly GapKey[];
	readonly persons: ReachOfPersons;
}

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
	const uses = new Map<string, number>();
	for (const id of rows.flatMap(({ sourceIds }) => sourceIds)) uses.set(id, (uses.get(id) ?? 0) + 1);
	return {
		title: title(chosen),
		subtitle: subtitle(chosen),
		summary: summary(chosen),
		notes: notes(chosen),
		dataDate: data.dataDate,
		sourceIds: [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id),
		table: table(chosen),
		types: data.types,
		rows: rows.filter(({ relation }) => relation !== 'outside_treaties'),
		outside: rows.filter(({ relation }) => relation === 'outside_treaties'),
		notSourced: notSourced ? { persons: notSourced, barPercent: barPercent(notSourced, longest) } : null,
		key: [
			...keyLabels.map(([relation, label]) => ({ relation, label, persons: persons[relation] })),
			{ relation: 'not_sourced' as const, label: 'destination not sourced', persons: notSourced ?? 0 }
		].filter((entry) => entry.persons > 0),
		persons
	};
}
