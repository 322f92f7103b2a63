import { chartMarkup } from '#src/charts/chartMarkup.server.ts';
import { summarizeSources } from '#src/charts/readChart.server.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import type { StoryData } from '#scripts/derive/pages/story.ts';
import { shownSources } from '#src/components/story/shownSources.ts';
import { storyProps } from './story.ts';

export async function load() {
	const { lede, steps } = readBuilt<StoryData>('data/pages/story.json');
	const sentences = steps.flatMap(({ paragraphs }) => paragraphs.flat());
	const charts = await Promise.all(
		steps.map(async (step) => [step.id, await chartMarkup(step.chart, storyProps(step))] as const)
	);
	return {
		lede,
		charts: Object.fromEntries(charts),
		steps: steps.map((step) => ({
			...step,
			paragraphs: step.paragraphs.map((paragraph) =>
				// The page names a few sources of each sentence, and says how many more there are.
				paragraph.map(({ texts, sourceIds }) => ({ texts, ...shownSources(sourceIds) }))
			)
		})),
		sources: summarizeSources(new Set(sentences.flatMap(({ sourceIds }) => shownSources(sourceIds).named)))
	};
}
