import { everyChoice } from './everyChoice.ts';
import { inSite } from './inSite.ts';

/** A chart as the site draws it. */
export interface DrawnChart {
	/** What each choice of its options lays out. */
	readonly models: Readonly<Record<string, unknown>>;
	/** The tags of its markup as it stands first, in their order, and all its text. */
	readonly tags: readonly string[];
	readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (html: string) =>
	html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');

/**
 * Draws every chart of the registry from what the pipeline built below a folder.
 * @param root the folder that holds `public/`
 */
export function drawnFrom(root: string): Promise<Readonly<Record<string, DrawnChart>>> {
	return inSite(root, async () => {
		const { loadChart, registry } = await import('#src/charts/registry.ts');
		const { readChart } = await import('#src/chart/readChart.server.ts');
		const { default: ChartFrame } = await import('#src/chart/ChartFrame.svelte');
		const { render } = await import('svelte/server');
		const drawn: Record<string, DrawnChart> = {};
		for (const id of Object.keys(registry)) {
			const chart = await loadChart(id);
			const content = readChart(id);
			const models = everyChoice(chart.options(content.data)).map((options) => {
				const view = chart.view(content.data, options);
				const parts = [chart.texts(view), chart.table(view), chart.layout(view)];
				return [JSON.stringify(options), parts] as const;
			});
			const { body } = render(ChartFrame, { props: { chart, content, place: 'page' } });
			const pieces = body.split(/(?=<)|(?<=>)/);
			drawn[id] = {
				models: Object.fromEntries(models),
				tags: pieces.filter((piece) => piece.startsWith('<')).map(decode),
				text: pieces
					.filter((piece) => !piece.startsWith('<'))
					.map((piece) => decode(piece).trim())
					.filter((piece) => piece !== '')
					.join(' ')
			};
		}
		return drawn;
	});
}
