import type { ChartTexts } from '#src/chart/modelChart.ts';
import type { PersonFacts } from '#src/components/persons/personFacts.ts';
import type { RedNoticeData } from '#scripts/derive/charts/red-notice-100.ts';
import { sourcesByUse } from '#atlas/sources.ts';
import { describePerson } from '#src/components/persons/describePerson.ts';
import { officialLine, type OfficialLine } from './officialLine.ts';
import { parts, type Part } from './parts.ts';
import { table } from './table.ts';
import { notes, subtitle, summary, title } from './texts.ts';

/** The list as marks by outcome, and the official counts as a line. */
export interface RedNoticeModel extends ChartTexts {
	readonly parts: readonly Part[];
	/** What the card of each person says, by id. */
	readonly facts: Readonly<Record<string, PersonFacts>>;
	readonly official: OfficialLine;
}

/** Lays out the list of April 2015. Pure. */
export function model(data: RedNoticeData): RedNoticeModel {
	const sorted = parts(data);
	const told = { data, parts: sorted };
	const counted = [data.diedAmongCounted, data.caughtAmongCounted].filter((part) => part !== null);
	return {
		title: title(told),
		subtitle: subtitle(told),
		summary: summary(told),
		notes: notes(told),
		dataDate: data.dataDate,
		sourceIds: sourcesByUse([...data.persons, ...data.counts, ...counted]),
		table: table(data, sorted),
		parts: sorted,
		facts: Object.fromEntries(
			data.persons.map((person) => [person.id, describePerson(person, data.endingLabels[person.ending])])
		),
		official: officialLine(data)
	};
}
