import type { Checked } from '#atlas/checks.ts';
import type { NamedPerson } from '#atlas/persons/standing.ts';

/** What a card says of one person. */
export interface PersonFacts extends NamedPerson, Checked {
	/** The case's id, and its anchor on the page of cases. */
	readonly id: string;
	/** What is known, a sentence each. */
	readonly lines: readonly string[];
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}
