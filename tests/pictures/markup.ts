import { render } from 'svelte/server';
import ChartFrame from '#src/chart/ChartFrame.svelte';
import { readChart } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import HatchPatterns from '#src/map/HatchPatterns.svelte';
import { viewSchema } from '#src/state/chartState.svelte.ts';
import { parseOptions, type OptionSchema } from '#src/state/options.ts';
import type { Place } from '#src/chart/places.ts';
import type { StoryData } from '#scripts/derive/pages/story.ts';

/** The story's step that shows a chart, for its layout and the options that it sets. */
function stepOf(id: string) {
	return readBuilt<StoryData>('data/pages/story.json').steps.find(({ chart }) => chart === id);
}

/** What an address may say of some options. */
const sayOptions = (schemas: Readonly<Record<string, OptionSchema>>) =>
	Object.entries(schemas)
		.map(([name, schema]) => {
			const values =
				schema.kind === 'year' ? [schema.first, '...', schema.last] : schema.values.map(({ value }) => value);
			return `${name} (${values.join(' ')})`;
		})
		.join(', ');

/**
 * A chart as the server draws it at a place, with the hatches that pages hold; without styles.
 * @param query options as an address spells them, e.g. `year=2010&tab=table`
 * @throws when the registry does not hold the chart, the chart has no such option, or its data is not built
 */
export async function markup(id: string, place: Place, query: string): Promise<string> {
	const chart = await loadChart(id);
	const content = readChart(id);
	const step = place === 'story' ? stepOf(id) : undefined;
	const asked = new URLSearchParams({ ...step?.options, ...Object.fromEntries(new URLSearchParams(query)) });
	const schemas = { ...chart.options(content.data), ...viewSchema };
	const chosen = parseOptions(asked, schemas);
	const refused = [...asked].find(([name, value]) => chosen[name] !== value);
	if (refused) throw new Error(`${id} has no ${refused.join('=')}; it has ${sayOptions(schemas)}`);
	const props = { chart, content, chosen, place };
	const layout = step?.layout ?? '';
	return `${render(HatchPatterns).body}<div class="placed ${place} ${layout}">${render(ChartFrame, { props }).body}</div>`;
}
