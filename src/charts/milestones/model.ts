import { checkText } from '#atlas/checks.ts';
import type { ChartTable, ChartTexts } from '#src/chart/modelChart.ts';
import type { MilestonesData, MilestoneEvent } from '#scripts/derive/charts/milestones.ts';
import { standingInSentence } from '#atlas/persons/standing.ts';
import { withDateKind } from '#atlas/dates/withDateKind.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import type { Tick } from '#src/plot/tick.ts';
import type { Options } from '#src/state/options.ts';
import { lanes, type Lane } from './lanes.ts';
import { notes, subtitle, summary, title } from './texts.ts';
import { view, type View } from './view.ts';

/** One event as the list shows it. */
export interface MilestoneEntry {
	readonly id: string;
	readonly dateText: string;
	/** ISO 8601, may be partial. */
	readonly date: string;
	readonly title: string;
	readonly summary: string;
	/** What the descriptor calls its kind. */
	readonly kindLabel: string;
	/** Names of the jurisdictions concerned, beside home. */
	readonly places: readonly string[];
	readonly persons: MilestoneEvent['persons'];
	readonly sourceIds: readonly string[];
	/** "medium" or "low"; null where the research is sure. */
	readonly doubt: string | null;
	/** When it was last checked and what came of it; null where it was not. */
	readonly checked: string | null;
}

/** The entries of one year, and how many years before it have none. */
export interface MilestoneYear {
	readonly year: string;
	/** "1994–1997: none listed"; null where the year before has an entry, or none comes before. */
	readonly gap: string | null;
	readonly entries: readonly MilestoneEntry[];
}

/** Events by year, and all of them along time by kind. */
export interface MilestonesModel extends ChartTexts {
	readonly years: readonly MilestoneYear[];
	readonly lanes: readonly Lane[];
	readonly ticks: readonly Tick[];
}

/** Years between two that have entries: "1994–1997: none listed"; of a choice, "none of these". */
function gapText(before: number | undefined, year: number, isPart: boolean): string | null {
	if (before === undefined || year - before < 2) return null;
	const years = year - before === 2 ? String(before + 1) : `${before + 1}–${year - 1}`;
	return `${years}: ${isPart ? 'none of these' : 'none listed'}`;
}

function byYear({ data, events, labelOf, placesOf }: View): readonly MilestoneYear[] {
	const grouped = [...Map.groupBy(events, ({ date }) => date.slice(0, 4))];
	return grouped.map(([year, ofYear], index) => {
		const before = grouped[index - 1]?.[0];
		return {
			year,
			gap: gapText(
				before === undefined ? undefined : Number(before),
				Number(year),
				events.length < data.events.length
			),
			entries: ofYear.map((event) => ({
				id: event.id,
				date: event.date,
				dateText: withDateKind(event.date, event.dateKind),
				title: event.title,
				summary: event.summary,
				kindLabel: labelOf(event),
				places: placesOf(event),
				persons: event.persons,
				sourceIds: event.sourceIds,
				doubt: event.confidence === 'high' ? null : event.confidence,
				checked: event.checked && checkText(event.checked)
			}))
		};
	});
}

function table({ events, labelOf, placesOf }: View): ChartTable {
	return {
		caption: 'Milestones in the order in which they happened',
		columns: [
			{ key: 'title', title: 'Event', kind: 'text' },
			{ key: 'date', title: 'Date', kind: 'text' },
			{ key: 'kind', title: 'Kind', kind: 'text' },
			{ key: 'summary', title: 'What happened', kind: 'text' },
			{ key: 'places', title: 'Also concerned', kind: 'text' },
			{ key: 'persons', title: 'Persons named, and their standing', kind: 'text' }
		],
		rows: events.map((event) => ({
			key: event.id,
			cells: {
				title: event.title,
				date: withDateKind(event.date, event.dateKind, (date) => date),
				kind: labelOf(event),
				summary: event.summary,
				places: placesOf(event).join(', '),
				persons: event.persons
					.map(({ name, standing }) => `${name}, ${standingInSentence(standing)}`)
					.join('; ')
			},
			sourceIds: event.sourceIds,
			confidence: event.confidence
		}))
	};
}

/** Lays out the events that the options `kind` and `country` leave, by year. Pure. */
export function model(data: MilestonesData, options: Options): MilestonesModel {
	const chosen = view(data, options);
	// Where nothing is chosen, the faint marks of all events are the picture.
	const drawn = chosen.events.length > 0 ? chosen.events : data.events;
	return {
		title: title(chosen),
		subtitle: subtitle(chosen),
		summary: summary(chosen),
		notes: notes(chosen),
		dataDate: data.dataDate,
		sourceIds: sourcesByUse(drawn),
		table: table(chosen),
		years: byYear(chosen),
		...lanes(data, new Set(chosen.events))
	};
}
