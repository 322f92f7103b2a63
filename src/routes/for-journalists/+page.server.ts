import { resolve } from '$app/paths';
import { readChart } from '#src/chart/readChart.server.ts';
import { chartCard } from '#src/charts/chartCard.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { siteCharts, unnamedCharts } from '#src/charts/siteCharts.server.ts';
import { chartPictures } from '#src/data/pictures.server.ts';
import { siteFacts } from '#src/data/siteFacts.server.ts';
import { embedCode } from '#src/embed/embedCode.ts';
import { embedHeight } from '#src/embed/embedHeight.ts';
import { exampleCode, examples } from '#src/embed/examples/examples.server.ts';
import { elementCode, placeholderCode } from '#src/embed/placeholderCode.ts';

/** Codes to copy, each chart's own options, and the examples with theirs. */
export async function load() {
	const site = `${siteFacts().origin}${resolve('/')}`;
	const [first] = siteCharts();
	if (first === undefined) throw new Error('There is no chart to embed');
	const { title } = await chartCard(first);
	const code = { id: first, title, page: `${site}charts/${first}`, script: `${site}embed.js`, options: {} };
	const unnamed = new Set(unnamedCharts());
	return {
		hasPictures: chartPictures(first).length > 0,
		script: placeholderCode(code),
		element: elementCode(code),
		frame: embedCode({ address: `${site}embed/${first}`, title, height: embedHeight(first) }),
		policy: `script-src ${new URL(site).origin}; frame-src ${new URL(site).origin}`,
		charts: await Promise.all(
			siteCharts().map(async (id) => {
				const { name, options } = await loadChart(id);
				return { id, name, namesPersons: unnamed.has(id), options: options(readChart(id).data) };
			})
		),
		examples: await Promise.all(
			examples.map(async (example) => ({
				name: example.name,
				title: example.title,
				says: example.says,
				header: example.header?.(site),
				code: await exampleCode(example, site)
			}))
		)
	};
}
