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
	const { lede, steps: told, end } = readBuilt<StoryData>('data/pages/story.json');
	const ids = siteCharts();
	// A step speaks of its picture: where the tables hold nothing for it, the story goes on without both.
	const steps = told.filter(({ chart }) => ids.includes(chart));
	const owner = await landOwner(steps);
	const summaries = summarizeSources(
		new Set(steps.flatMap(({ paragraphs }) => paragraphs.flat().flatMap(({ sourceIds }) => sourceIds)))
	);
	return {
		lede,
		end,
		sheets: await islandSheets('story'),
		steps: await Promise.all(
			steps.map(async ({ paragraphs, options, ...step }) => ({
				...step,
				paragraphs: paragraphs.map((sentences) => ({
					sentences,
					sources: shownSources(sentences, summaries)
				})),
				island: await renderChart(step.chart, 'story', { chosen: options, ownsLand: step.id === owner })
			}))
		),
		listed: steps.length === 0 ? await listCharts(ids) : []
	};
}
