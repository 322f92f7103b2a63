import type { Check } from '#atlas/checks.ts';
import { withDateKind } from '#atlas/dates/withDateKind.ts';
import type { NamedPerson } from '#atlas/persons/standing.ts';
import type { MilestoneEvent } from '#scripts/derive/charts/milestones.ts';
import type { MilestonesView } from './view.ts';
import { gapText } from './words.ts';

/** One event as its card and the list show it. */
export interface MilestoneEntry {
	readonly id: string;
	/** ISO 8601, may be partial. */
	readonly date: string;
	readonly dateText: string;
	readonly title: string;
	readonly summary: string;
	/** What the descriptor calls its kind. */
	readonly kindLabel: string;
	/** The jurisdictions concerned, beside home. */
	readonly places: readonly { readonly iso3: string; readonly name: string }[];
	readonly persons: readonly NamedPerson[];
	readonly sourceIds: readonly string[];
	readonly confidence: string;
	readonly checked: Check | null;
}

/** The events of one year, and how many years before it have none. */
export interface MilestoneYear {
	readonly year: string;
	/** "1994–1997: none listed"; null where the year before has one, or none comes before. */
	readonly gap: string | null;
	readonly entries: readonly MilestoneEntry[];
}

/** All that is told of an event. */
export function entryOf(
	{ labelOf, placesOf }: Pick<MilestonesView, 'labelOf' | 'placesOf'>,
	event: MilestoneEvent
): MilestoneEntry {
	const { id, date, title, summary, persons, sourceIds, confidence, checked } = event;
	return {
		id,
		date,
		dateText: withDateKind(date, event.dateKind),
		title,
		summary,
		kindLabel: labelOf(event),
		places: placesOf(event),
		persons,
		sourceIds,
		confidence,
		checked
	};
}

/** Events by year, earliest first. */
export function byYear(view: MilestonesView, events: MilestonesView['events']): readonly MilestoneYear[] {
	const grouped = [...Map.groupBy(events, ({ date }) => date.slice(0, 4))];
	const isPart = view.events.length < view.data.events.length;
	return grouped.map(([year, own], index) => {
		const before = grouped[index - 1]?.[0];
		return {
			year,
			gap: gapText(before === undefined ? undefined : Number(before), Number(year), isPart),
			entries: own.map((event) => entryOf(view, event))
		};
	});
}
