import { summarizeSources } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { siteCharts } from '#src/charts/siteCharts.server.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import type { StoryData } from '#scripts/derive/pages/story.ts';
import { shownSources } from '#src/components/story/shownSources.ts';
import { islandSheets } from '#src/islands/islandSheets.server.ts';
import { renderChart } from '#src/islands/renderChart.server.ts';
import { landOwner } from './story.ts';

/** The charts by name, for the opening page of a package that tells no story. */
async function listCharts(ids: readonly string[]) {
	return Promise.all(
		ids.map(async (id) => {
			const { name, description } = await loadChart(id);
			return { id, name, description };
		})
	);
}

export async function load() {
	const { lede, steps: told } = readBuilt<StoryData>('data/pages/story.json');
	const ids = siteCharts();
	// A step speaks of its picture: where the tables hold nothing for it, the story goes on without both.
	const steps = told.filter(({ chart }) => ids.includes(chart));
	const owner = await landOwner(steps);
	const sentences = steps.flatMap(({ paragraphs }) => paragraphs.flat());
	const islands = await Promise.all(
		steps.map(({ id, chart, options }) =>
			renderChart(chart, 'story', { chosen: options, ownsLand: id === owner })
		)
	);
	return {
		lede,
		sheets: await islandSheets('story'),
		steps: steps.map((step, index) => ({
			...step,
			island: islands[index],
			paragraphs: step.paragraphs.map((paragraph) =>
				// The page names a few sources of each sentence, and says how many more there are.
				paragraph.map(({ texts, sourceIds }) => ({ texts, ...shownSources(sourceIds) }))
			)
		})),
		listed: steps.length === 0 ? await listCharts(ids) : [],
		sources: summarizeSources(new Set(sentences.flatMap(({ sourceIds }) => shownSources(sourceIds).named)))
	};
}
