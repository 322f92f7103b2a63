import { remember } from '#src/data/remember.ts';
import type { Options, OptionSchema } from '#src/state/options.ts';
import type { Chart, ChartTexts, ChartView } from './chart.ts';

/** A chart that can be worked out: with its data, and the options that these allow. */
export interface ChartWithData {
	readonly chart: Chart;
	readonly content: { readonly data: unknown };
	readonly schemas: Readonly<Record<string, OptionSchema>>;
}

/** A chart as it is with some options; its table is left to who asks for it. */
export interface WorkedOut<Source extends ChartWithData = ChartWithData> {
	readonly source: Source;
	readonly view: ChartView;
	readonly texts: ChartTexts;
	readonly layout: unknown;
}

/** More than the years of a slider. */
const mostRemembered = 150;

/** Works a chart out, once for each choice of its own options: a slider goes back and forth. */
export function workOut<Source extends ChartWithData>(
	source: Source
): (options: Options) => WorkedOut<Source> {
	const { chart, content, schemas } = source;
	const known = remember(
		(key) => {
			const view = chart.view(content.data, JSON.parse(key) as Options);
			return { source, view, texts: chart.texts(view), layout: chart.layout(view) };
		},
		mostRemembered,
		() => 1,
		true
	);
	return (options) =>
		known(JSON.stringify(Object.fromEntries(Object.keys(schemas).map((name) => [name, options[name]]))));
}
