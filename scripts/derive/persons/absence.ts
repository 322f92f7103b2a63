import type { Checked } from '#atlas/checks.ts';
import type { Person } from './person.ts';

/** A case whose flight has a date, and whose return has one too or had not happened when last reported. */
export interface Absence extends Person, Checked {
	readonly fled: string;
	/** Whether the person is of the list of April 2015. */
	readonly listed: boolean;
	/** Whether the person came back from abroad. */
	readonly isBack: boolean;
	/** Whether the absence ended: by a return, or by a capture inside the home jurisdiction. */
	readonly hasEnded: boolean;
}
