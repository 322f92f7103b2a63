import type { Question } from '#src/chart/questions.ts';
import { readChart } from '#src/chart/readChart.server.ts';
import { relatedCharts } from '#src/chart/relatedCharts.ts';
import type { Shape } from '#src/chart/thumbnail.ts';
import { remember } from '#src/data/remember.ts';
import { initialOptions } from '#src/state/options.ts';
import { loadChart } from './registry.ts';
import { siteCharts } from './siteCharts.server.ts';

/** A chart as a list of charts shows it. */
export interface ChartCard {
	readonly id: string;
	readonly name: string;
	readonly description: string;
	readonly question: Question;
	/** What it finds, before a reader changes anything. */
	readonly title: string;
	readonly shapes: readonly Shape[];
}

async function workOut(id: string): Promise<ChartCard> {
	const { name, description, question, ...chart } = await loadChart(id);
	const { data } = readChart(id);
	const view = chart.view(data, initialOptions(chart.options(data)));
	const { title } = chart.texts(view);
	return { id, name, description, question, title, shapes: chart.thumbnail(view) };
}

/** A chart with its finding, and in a few shapes. @throws when it has not been built */
export const chartCard = remember(workOut, 100);

/** All charts of the site, in the order of the gallery. */
export const chartCards = (): Promise<readonly ChartCard[]> => Promise.all(siteCharts().map(chartCard));

/** The charts to which a chart leads. */
export const relatedCards = async (id: string): Promise<readonly ChartCard[]> =>
	relatedCharts(await chartCards(), id);
