import type { StoryData } from '#scripts/derive/pages/story.ts';
import { loadChart } from '#src/charts/registry.ts';
import { siteCharts } from '#src/charts/siteCharts.server.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { remember } from '#src/data/remember.ts';

const island = (name: string) => `src/islands/${name}.ts`;
const chart = (id: string) => `src/charts/${id}/chart.ts`;

/** Sources whose styles the chart needs, wherever it stands. */
export const chartSources = (id: string): readonly string[] => [island('chart'), chart(id)];

async function workOut(): Promise<Readonly<Record<string, readonly string[]>>> {
	const charts = siteCharts();
	const { steps } = readBuilt<StoryData>('data/pages/story.json');
	const told = new Set(steps.map((step) => step.chart).filter((id) => charts.includes(id)));
	const layers = await Promise.all(charts.map(async (id) => ((await loadChart(id)).layer ? [id] : [])));
	return {
		...Object.fromEntries(charts.map((id) => [id, chartSources(id)])),
		story: [...told].flatMap(chartSources),
		explorer: [island('explorer'), ...layers.flat().map(chart)],
		cases: [island('cases')],
		countries: [island('countries')],
		sources: [island('sources')],
		sql: [island('sql')],
		table: [island('table')]
	};
}

const worked = remember(workOut, 1);

/** The style sheets of islands by name: one of each chart, one of each page of islands, with the sources they come from. */
export const styleSources = () => worked('all');
