import { storyFacts } from '#scripts/derive/story/facts.ts';
import type { StoryData, StorySentenceData } from '#scripts/derive/pages/story.ts';
import type { Tables } from '#atlas/rows.ts';
import type { Descriptor } from '#atlas/descriptor.ts';
import { readChart } from '#src/chart/readChart.server.ts';
import { loadChart, registry } from '#src/charts/registry.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { initialOptions } from '#src/state/options.ts';

/** What a chart says as it stands before a reader changes anything: its finding, and in words what it shows. */
async function chartFacts(id: string) {
	const chart = await loadChart(id);
	const { data } = readChart(id);
	const view = chart.view(data, initialOptions(chart.options(data)));
	const { title, summary } = chart.texts(view);
	// A line each, so that a diff shows which part changed.
	return { title, summary: summary.split(/(?<=[.;:]) /), tableRows: chart.table(view).rows.length };
}

const plain = ({ texts }: StorySentenceData) =>
	texts.map((text) => (typeof text === 'string' ? text : text.text)).join('');

/** The sentences of the story that hold something filled in from the tables, as a reader sees them. */
function storySentences({ story }: Descriptor, built: StoryData) {
	return Object.fromEntries(
		built.steps.map(({ id, paragraphs }) => {
			const templates = story?.steps.find((step) => step.id === id)?.paragraphs.flat() ?? [];
			const sentences = paragraphs.flat().map(plain);
			return [id, sentences.filter((_, place) => templates[place]?.says.includes('{'))];
		})
	);
}

/** The facts of the tables in `public/data` that stand on the site: what each chart finds, what the story says, counts. */
export async function collectFacts() {
	const descriptor = readBuilt<Descriptor>('data/latest/datapackage.json');
	const tables = Object.fromEntries(
		descriptor.resources
			.filter(({ derivedFrom }) => derivedFrom === undefined)
			.map(({ name }) => [name, readBuilt<readonly unknown[]>(`data/latest/${name}.json`)])
	);
	const story = readBuilt<StoryData>('data/pages/story.json');
	const counts = storyFacts(tables as unknown as Tables, descriptor);
	const charts = Object.keys(registry).map(async (id) => [id, await chartFacts(id)] as const);
	return {
		rows: Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length])),
		counts: Object.fromEntries(Object.entries(counts).map(([name, { value }]) => [name, value])),
		story: { lede: story.lede, ...storySentences(descriptor, story) },
		charts: Object.fromEntries(await Promise.all(charts))
	};
}
