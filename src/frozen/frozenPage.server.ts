import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render } from 'svelte/server';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { SourcesRow } from '#atlas/rows.ts';
import appStyles from '#src/app.css?inline';
import ChartFrame from '#src/chart/ChartFrame.svelte';
import { apa } from '#src/cite/apa.ts';
import { chartPage, chartWork } from '#src/cite/works.server.ts';
import { readChart } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { styleFiles, styleRules } from '#src/data/chunks.server.ts';
import { folders } from '#src/data/folders.server.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { siteFacts } from '#src/data/siteFacts.server.ts';
import { rulesDrawn } from '#src/embed/rulesDrawn.ts';
import embedStyles from '#src/embed/embed.css?inline';
import { chartSources } from '#src/islands/styleSources.server.ts';
import hatchStyles from '#src/map/hatches.css?inline';
import HatchPatterns from '#src/map/HatchPatterns.svelte';
import { initialOptions } from '#src/state/options.ts';
import { frozenDocument } from './frozenDocument.ts';
import frozenStyles from './frozen.css?inline';
import FrozenParts from './FrozenParts.svelte';
import { frozenSources } from './frozenSources.ts';

/** How many rows of a table a file holds: with more of them it weighed more than a page that is asked for. */
const mostRows = 300;

/** The site's styles with the typeface in them. */
function withFont(styles: string): string {
	return styles.replaceAll(/url\(["']?[^"')]*\/(fonts\/[\w-]+\.woff2)["']?\)/g, (_, font: string) => {
		return `url(data:font/woff2;base64,${readFileSync(path.join(folders.public, font), 'base64')})`;
	});
}

/**
 * A chart of one version of the data as one file that needs no other: picture, table, summary, sources and licence, light and
 * dark by its styles, without a script and without a request. It works from any server, from a disk and in an archive.
 * @throws when the chart has not been built
 */
export async function frozenPage(id: string, { unnamed = false } = {}): Promise<string> {
	const chart = await loadChart(id);
	const facts = siteFacts();
	const content = readChart(id, { whole: true, unnamed });
	const view = chart.view(content.data, initialOptions(chart.options(content.data)));
	const { title, summary } = chart.texts(view);
	const table = chart.table(view);
	const page = chartPage(id);
	const rows = table.rows.slice(0, mostRows);
	/** Those of what the file shows, and not of rows that it leaves to the site. */
	const named = new Set([...view.sourceIds, ...rows.flatMap(({ sourceIds }) => sourceIds)]);
	const summaries = Object.fromEntries(
		Object.entries(content.sources).filter(([source]) => named.has(source))
	);
	const parts = {
		summary,
		table: { ...table, rows },
		rows: table.rows.length,
		whole: `${page}/table`,
		summaries,
		sources: frozenSources(summaries, readBuilt<readonly SourcesRow[]>('data/latest/sources.json')),
		citation: apa(chartWork(chart)),
		licences: readBuilt<Descriptor>('data/latest/datapackage.json').licenses
	};
	const { body: patterns } = render(HatchPatterns, { props: {} });
	const { body: picture } = render(ChartFrame, { props: { chart, content, place: 'embed' as const } });
	const { body: rest } = render(FrozenParts, { props: parts });
	const body = `${patterns}<main>${picture}${rest}</main>`.replaceAll(/href="\//g, `href="${facts.origin}/`);
	const sheets = rulesDrawn(styleRules(styleFiles(chartSources(id))), body);
	const styles = withFont(`${appStyles}${hatchStyles}${sheets}${embedStyles}${frozenStyles}`);
	const draft = facts.isReleased ? '' : ' (draft)';
	return frozenDocument({
		title: `${title} – ${facts.title}, version ${facts.version}${draft}`,
		description: summary,
		canonical: page,
		styles,
		hash: createHash('sha256').update(styles).digest('base64'),
		body
	});
}
