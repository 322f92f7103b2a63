import type { StorySentenceData } from '#scripts/derive/pages/story.ts';
import type { SourceSummaries, SourceSummary } from '#atlas/sources.ts';

/** What a paragraph shows of its sources. */
export interface ShownSources {
	/** How many there are in all. */
	readonly total: number;
	/** The first of them, with their ids. */
	readonly named: readonly (SourceSummary & { readonly id: string })[];
}

/** More would bury the paragraph. */
const shown = 6;

/** The sources of a paragraph, each once, in the order in which it rests on them. */
export function shownSources(
	sentences: readonly Pick<StorySentenceData, 'sourceIds'>[],
	summaries: SourceSummaries
): ShownSources {
	const ids = [...new Set(sentences.flatMap(({ sourceIds }) => sourceIds))];
	const named = ids.slice(0, shown).flatMap((id) => {
		const summary = summaries[id];
		return summary ? [{ ...summary, id }] : [];
	});
	return { total: ids.length, named };
}
