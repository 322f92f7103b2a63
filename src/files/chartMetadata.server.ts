import { resolve } from '$app/paths';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { ChecksRow, SourcesRow } from '#atlas/rows.ts';
import { apa } from '#src/cite/apa.ts';
import { chartPage, chartWork } from '#src/cite/works.server.ts';
import { readChart } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { collectSourceIds } from '#src/data/collectSourceIds.ts';
import { derivedFile } from '#src/data/derivedFile.ts';
import { chartPictures } from '#src/data/pictures.server.ts';
import { listBuilt, readBuilt } from '#src/data/readBuilt.server.ts';
import { siteOrigin } from '#src/data/siteOrigin.server.ts';
import { initialOptions } from '#src/state/options.ts';
import { chartAddress } from './chartAddresses.ts';
import { chartExtent } from './chartExtent.ts';
import { chartChecks } from './chartChecks.ts';
import { fileKinds } from './chartFile.ts';
import { describeField } from './describeField.ts';
import { fileRecords } from './fileRecords.ts';

/** The sources of a chart with their own addresses. */
function sourcesOf(data: unknown) {
	const ids = collectSourceIds(data);
	return readBuilt<readonly SourcesRow[]>('data/latest/sources.json')
		.filter(({ source_id }) => ids.has(source_id))
		.map(({ source_id: id, title, publisher, kind, date_published, language, url, archived_url }) => {
			return { id, title, publisher, kind, date_published, language, url, archived_url };
		});
}

/**
 * All that is to be known of a chart and its files, for `/charts/ID.metadata.json`: what it says, from which sources, of which
 * version, under which licence, which fields its files have, and which of its rows were looked up a second time.
 * @throws when it has not been built
 */
export async function chartMetadata(id: string) {
	const chart = await loadChart(id);
	const descriptor = readBuilt<Descriptor>('data/latest/datapackage.json');
	const { data } = readChart(id, { whole: true });
	const schemas = chart.options(data);
	const options = initialOptions(schemas);
	const view = chart.view(data, options);
	const { title, subtitle, summary, notes } = chart.texts(view);
	const table = chart.table(view).file();
	const written = fileRecords(table, {
		rows: 'all',
		hasIds: true,
		view: String(new URLSearchParams(options))
	});
	const origin = siteOrigin();
	const address = chartPage(id);
	const cited = chartWork(chart);
	const fields = written.fields.map((field) => describeField(field, descriptor));
	return {
		id,
		name: chart.name,
		description: chart.description,
		title,
		subtitle,
		units: [...new Set(fields.flatMap(({ unit }) => unit ?? []))],
		summary,
		notes,
		package: descriptor.name,
		atlas: descriptor.title,
		version: descriptor.version,
		data_date: view.dataDate,
		licenses: descriptor.licenses,
		citation: apa(cited),
		cited,
		address,
		embed: `${origin}${resolve('/embed/[id]', { id })}`,
		oembed: `${origin}${chartAddress(id, 'oembed.json')}`,
		files: fileKinds.map((kind) => `${origin}${chartAddress(id, kind)}`),
		pictures: chartPictures(id).map(({ path }) => `${origin}${resolve('/')}${path}`),
		geojson: chart.layer && `${origin}${resolve('/map/[layer].geojson', { layer: chart.layer.id })}`,
		options: Object.entries(schemas).map(([name, schema]) => ({ name, ...schema })),
		view: options,
		/** Where its data stands without the names of persons; null where it names nobody as it is. */
		without_names: listBuilt('data/charts/unnamed').includes(id)
			? `${origin}${derivedFile(`charts/unnamed/${id}.json`)}`
			: null,
		rows: table.rows.length,
		extent: chartExtent(table.fields, table.rows, descriptor),
		fields,
		checks: chartChecks(table.rows, readBuilt<readonly ChecksRow[]>('data/latest/checks.json')),
		sources: sourcesOf(data)
	};
}
