import type { Tick } from '#src/plot/tick.ts';
import { byYear, entryOf, type MilestoneEntry, type MilestoneYear } from './entries.ts';
import { lanes, type Lane } from './lanes.ts';
import type { MilestonesView } from './view.ts';
import { listHeading, noneText, restText } from './words.ts';

/** Events along time by kind, and in words. */
export interface MilestonesLayout {
	readonly lanes: readonly Lane[];
	readonly ticks: readonly Tick[];
	/** What is told of the event of a dot. */
	entry(id: string): MilestoneEntry | undefined;
	readonly list: {
		readonly heading: string;
		readonly years: readonly MilestoneYear[];
		/** How many more there are than the list holds; null where it holds all. */
		readonly rest: string | null;
		/** What stands in place of a list without any. */
		readonly none: string | null;
	};
}

/** No list holds more events than this; the table has all. */
const most = 50;

/** Lays out the chosen events; those that are left out stay as faint marks. */
export function layout(view: MilestonesView): MilestonesLayout {
	const { events } = view;
	const rest = events.length - most;
	const byId = new Map(events.map((event) => [event.id, event]));
	return {
		...lanes(view),
		entry(id) {
			const event = byId.get(id);
			return event && entryOf(view, event);
		},
		list: {
			heading: listHeading(events.length),
			years: byYear(view, events.slice(0, most)),
			rest: rest > 0 ? restText(rest) : null,
			none: events.length === 0 ? noneText : null
		}
	};
}
