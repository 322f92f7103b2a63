import { json } from '@sveltejs/kit';
import type { SearchedTables } from '#scripts/derive/pages/search.ts';
import type { StoryData } from '#scripts/derive/pages/story.ts';
import { questions } from '#src/chart/questions.ts';
import { readChart } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { siteCharts } from '#src/charts/siteCharts.server.ts';
import type { GlossaryEntry } from '#atlas/glossary.ts';
import { listBuilt, readBuilt } from '#src/data/readBuilt.server.ts';
import type { SearchEntry, SearchIndex } from '#scripts/derive/search/searchIndex.ts';
import { initialOptions } from '#src/state/options.ts';

export const prerender = true;

/** The option by which charts let a reader choose a jurisdiction. */
const option = 'country';

/** A chart by its name, with what it finds, the question that it answers, and the jurisdictions that it can show. */
async function chartEntry(id: string, countries: SearchedTables['countries']): Promise<SearchEntry> {
	const chart = await loadChart(id);
	const { data } = readChart(id);
	const options = chart.options(data);
	const { title } = chart.texts(chart.view(data, initialOptions(options)));
	const chosen = options[option]?.kind === 'one_of' ? options[option].values : [];
	const shown = chosen.map(({ value }) => value).filter((value) => value in countries);
	return {
		label: chart.name,
		detail: title,
		also: [questions[chart.question]],
		...(shown.length > 0 ? { countries: shown, option } : {}),
		text: `${title} ${chart.description}`,
		path: `charts/${id}`
	};
}

/** What the search of the header finds: loaded when a reader opens it, and not before. */
export async function GET() {
	const { countries, instruments, forms } = readBuilt<SearchedTables>('data/pages/search.json');
	const glossary = readBuilt<readonly GlossaryEntry[]>('data/pages/glossary.json');
	const { steps } = readBuilt<StoryData>('data/pages/story.json');
	const charts = siteCharts();
	// A jurisdiction has a page where it has at least one row.
	const withRow = new Set(listBuilt('data/pages/countries'));
	const index: SearchIndex = {
		groups: [
			{
				id: 'countries',
				label: 'Countries',
				entries: Object.entries(countries).flatMap(([iso3, entry]) => (withRow.has(iso3) ? [entry] : []))
			},
			{
				id: 'charts',
				label: 'Charts',
				entries: await Promise.all(charts.map((id) => chartEntry(id, countries)))
			},
			{ id: 'cases', label: 'Cases', entries: [] },
			{ id: 'affairs', label: 'Money', entries: [] },
			{
				id: 'story',
				label: 'Story',
				// A step whose chart has no rows is left out.
				entries: steps
					.filter(({ chart }) => charts.includes(chart))
					.map(({ id, heading }) => ({ label: heading, path: `#step-${id}` }))
			},
			{ id: 'instruments', label: 'Instruments', entries: instruments },
			{
				id: 'words',
				label: 'Words',
				entries: glossary.map(({ id, term, text }) => ({ label: term, detail: text, path: `methods#${id}` }))
			},
			{
				id: 'without-row',
				label: 'Nothing known',
				entries: Object.entries(countries).flatMap(([iso3, entry]) =>
					withRow.has(iso3) ? [] : [{ ...entry, detail: 'No row names it', path: `countries#${iso3}` }]
				)
			}
		],
		drawers: listBuilt('data/pages/search-names'),
		forms
	};
	return json(index);
}
