import { error } from '@sveltejs/kit';
import { chartJsonLd } from '#src/catalogue/datasets.server.ts';
import { citations } from '#src/cite/citations.ts';
import { chartWork } from '#src/cite/works.server.ts';
import { namesPersons, readChart } from '#src/chart/readChart.server.ts';
import { relatedCards } from '#src/charts/chartCard.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { siteCharts } from '#src/charts/siteCharts.server.ts';
import { embedHeight } from '#src/embed/embedHeight.ts';
import { chartPictures } from '#src/data/pictures.server.ts';
import { siteFacts } from '#src/data/siteFacts.server.ts';
import { islandSheets } from '#src/islands/islandSheets.server.ts';
import { renderChart } from '#src/islands/renderChart.server.ts';
import { initialOptions } from '#src/state/options.ts';

export const entries = () => siteCharts().map((id) => ({ id }));

export async function load({ params: { id } }: { params: { id: string } }) {
	if (!siteCharts().includes(id)) error(404);
	const chart = await loadChart(id);
	const { data } = readChart(id);
	// Of the whole table, of which the browser gets the first rows.
	const { sources } = readChart(id, { whole: true });
	const { title } = chart.texts(chart.view(data, initialOptions(chart.options(data))));
	const { name, description } = chart;
	const { version, isReleased } = siteFacts();
	return {
		id,
		version,
		isReleased,
		isUnnamed: namesPersons(id),
		name,
		description,
		title,
		height: embedHeight(id),
		citations: citations(chartWork(chart)),
		jsonLd: await chartJsonLd(id),
		sources,
		pictures: chartPictures(id),
		related: await relatedCards(id),
		island: await renderChart(id, 'page'),
		sheets: await islandSheets(id)
	};
}
