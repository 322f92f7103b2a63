import { resolve } from '$app/paths';
import type { Chart } from '#src/chart/chart.ts';
import type { ChartContent } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { fetchJson } from '#src/islands/fetchJson.ts';
import { initialOptions, type Options, type OptionSchema } from '#src/state/options.ts';

/** Whether persons are named, as addresses spell it. */
export type Names = 'on' | 'off';

/** A chart as a reader has set it, to be taken away. */
export interface SharedView {
	readonly chart: Chart;
	readonly data: unknown;
	readonly namesPersons: boolean;
	readonly pictures: ChartContent['pictures'];
	readonly schemas: Readonly<Record<string, OptionSchema>>;
	readonly options: Options;
	/** Whether the picture or the table is shown. */
	readonly tab: 'chart' | 'table';
	readonly title: string;
	/** Address of the chart's page, whole, without a query. */
	readonly page: string;
}

/** The whole address of a path of the site, as it is served. */
export const wholeAddress = (path: string): string => new URL(path, location.href).href;

/** A view with names, and without; the same of a chart that names nobody. */
export type SharedViews = Readonly<Record<Names, SharedView>>;

async function load(id: string, set: Options, names: Names): Promise<SharedView> {
	const content = names === 'on' ? '/charts/[id]/content.json' : '/charts/[id]/unnamed.json';
	const [chart, { data, namesPersons, pictures }] = await Promise.all([
		loadChart(id),
		fetchJson<ChartContent>(resolve(content, { id }))
	]);
	const schemas = chart.options(data);
	const options: Record<string, string> = { ...initialOptions(schemas) };
	for (const name of Object.keys(schemas)) options[name] = set[name] ?? options[name] ?? '';
	return {
		chart,
		data,
		namesPersons,
		pictures,
		schemas,
		options,
		tab: set.tab === 'table' ? 'table' : 'chart',
		title: chart.texts(chart.view(data, options)).title,
		page: wholeAddress(resolve('/charts/[id]', { id }))
	};
}

/**
 * Loads a chart for sharing; where it was looked at, most of it is there already.
 * @param set what a reader has set
 * @throws when it cannot be had
 */
export async function sharedViews(id: string, set: Options): Promise<SharedViews> {
	const on = await load(id, set, 'on');
	return { on, off: on.namesPersons ? await load(id, set, 'off') : on };
}

/** A choice with its label before it; one that reads on from the choice before it has a label in small letters: "of fraud". */
const labelled = (label: string, value: string) =>
	label === label.toLowerCase() ? `${label} ${value}` : `${label}: ${value}`;

/** What is chosen of a chart, as text: "Year: 2012 · Stage: frozen"; '' where there is nothing to choose. */
export function stateText({ schemas, options }: Pick<SharedView, 'schemas' | 'options'>): string {
	return Object.entries(schemas)
		.flatMap(([name, schema]) => {
			const value = options[name] ?? '';
			if (schema.kind === 'year') return [labelled(schema.label, value)];
			// No jurisdiction is no choice.
			if (value === '') return [];
			const chosen = schema.values.find((each) => each.value === value);
			return chosen && schema.values.length > 1 ? [labelled(schema.label, chosen.label)] : [];
		})
		.join(' · ');
}
