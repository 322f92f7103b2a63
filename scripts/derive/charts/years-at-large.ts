import type { Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { labelOf } from '../labelOf.ts';
import { endingsBack, type Ending } from '#atlas/persons/ending.ts';
import { endingLabels } from '../persons/endingLabels.ts';
import { person, type Person } from '../persons/person.ts';

/** A case whose flight has a date, and whose return has one too or had not happened when last reported. */
export interface Absence extends Person {
	readonly fled: string;
	/** Whether the person is of the list of April 2015. */
	readonly listed: boolean;
	/** False where the person had not returned when last reported. */
	readonly isBack: boolean;
}

/** What one line a case, from flight to return, needs. */
export interface AbsenceData {
	readonly dataDate: string;
	readonly homeName: string;
	readonly absences: readonly Absence[];
	readonly endingLabels: Readonly<Record<Ending, string>>;
	/** What the descriptor calls the two parts of the cases. */
	readonly lists: { readonly listed: string; readonly others: string };
	/** The case that the report behind the opening claim tells in years, where it is drawn. */
	readonly told: string | null;
	/** The cases that cannot be drawn, each person once. */
	readonly left: {
		/** No source says when the person left. */
		readonly withoutFlight: number;
		/** Left on a known date and is back, but no source says when. */
		readonly withoutReturn: number;
		/** Left on a known date; whether the person came back was not found. */
		readonly withoutOutcome: number;
	};
}

/** The report of 2012 that set the atlas off tells one flight in years. */
const toldByReport = 'lai-changxing';

/** Endings that leave open whether and when the absence ended. */
const open: readonly Ending[] = ['no_later_report', 'died'];

/** The options that a reader, or a step of the story, can set. */
export const options = ['group', 'sort'] as const;

/** Every case that can be drawn as a time away, and how many cannot. */
export function derive(tables: Pick<Tables, 'cases'>, descriptor: Descriptor): AbsenceData {
	const absences: Absence[] = [];
	const left = { withoutFlight: 0, withoutReturn: 0, withoutOutcome: 0 };
	for (const row of tables.cases) {
		const who = person(row, descriptor);
		const isBack = endingsBack.includes(who.ending);
		if (who.fled === null) left.withoutFlight += 1;
		else if (isBack && who.returned === null) left.withoutReturn += 1;
		else if (open.includes(who.ending)) left.withoutOutcome += 1;
		else absences.push({ ...who, fled: who.fled, listed: row.list === 'red_notice_100', isBack });
	}
	const list = (code: string) => labelOf(descriptor, 'cases', 'list', code);
	return {
		dataDate: descriptor.created.slice(0, 10),
		homeName: descriptor.home.name,
		absences,
		endingLabels: endingLabels(descriptor),
		lists: { listed: list('red_notice_100'), others: list('other') },
		told: absences.some(({ id }) => id === toldByReport) ? toldByReport : null,
		left
	};
}
