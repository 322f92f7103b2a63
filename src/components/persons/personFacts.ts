/** What a card says of one person. */
export interface PersonFacts {
	/** The case's id, and its anchor on the page of cases. */
	readonly id: string;
	readonly name: string;
	readonly nameZh: string | null;
	/** The descriptor's label of where the person stands in law. */
	readonly standing: string;
	/** What is known, a sentence each. */
	readonly lines: readonly string[];
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}
