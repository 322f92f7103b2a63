/** What a sentence shows of its sources. */
export interface ShownSources {
	readonly named: readonly string[];
	/** How many more there are; the chart beside the sentence lists them. */
	readonly more: number;
}

/** More marks than this would bury a sentence. */
const shown = 2;

/** The sources that a sentence names, and how many it leaves to the chart beside it. */
export function shownSources(sourceIds: readonly string[]): ShownSources {
	const named = sourceIds.slice(0, shown);
	return { named, more: sourceIds.length - named.length };
}
