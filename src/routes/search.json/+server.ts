import { json } from '@sveltejs/kit';
import type { SearchedTables } from '#scripts/derive/pages/search.ts';
import { questions } from '#src/chart/questions.ts';
import { readChart } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { siteCharts } from '#src/charts/siteCharts.server.ts';
import type { GlossaryEntry } from '#atlas/glossary.ts';
import { listBuilt, readBuilt } from '#src/data/readBuilt.server.ts';
import type { SearchEntry, SearchIndex } from '#scripts/derive/search/searchIndex.ts';
import { initialOptions } from '#src/state/options.ts';

export const prerender = true;

/** A chart by its name, with what it finds. */
async function chartEntry(id: string): Promise<SearchEntry> {
	const chart = await loadChart(id);
	const { data } = readChart(id);
	const { title } = chart.texts(chart.view(data, initialOptions(chart.options(data))));
	const also = [title, chart.description, questions[chart.question]];
	return { label: chart.name, detail: title, also, path: `charts/${id}` };
}

/** What the search of the header finds: loaded when a reader opens it, and not before. */
export async function GET() {
	const { countries, cases, instruments } = readBuilt<SearchedTables>('data/pages/search.json');
	const glossary = readBuilt<readonly GlossaryEntry[]>('data/pages/glossary.json');
	const index: SearchIndex = [
		{
			id: 'countries',
			label: 'Countries',
			// A jurisdiction has a page where it has at least one row.
			entries: listBuilt('data/pages/countries').flatMap((iso3) => countries[iso3] ?? [])
		},
		{ id: 'cases', label: 'Cases', entries: cases },
		{ id: 'charts', label: 'Charts', entries: await Promise.all(siteCharts().map(chartEntry)) },
		{ id: 'instruments', label: 'Instruments', entries: instruments },
		{
			id: 'words',
			label: 'Words',
			entries: glossary.map(({ id, term, text }) => ({ label: term, detail: text, path: `methods#${id}` }))
		}
	];
	return json(index);
}
