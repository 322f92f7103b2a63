import { error, json } from '@sveltejs/kit';
import { siteCharts } from '#src/charts/siteCharts.server.ts';
import { citationFile } from '#src/cite/citationFile.ts';
import { citationKinds } from '#src/cite/citations.ts';
import { chartWork } from '#src/cite/works.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { chartOembed } from '#src/embed/chartOembed.server.ts';
import { documentKinds } from '#src/files/chartAddresses.ts';
import { fileKinds } from '#src/files/chartFile.ts';
import { servedFile } from '#src/files/chartFile.server.ts';
import { chartMetadata } from '#src/files/chartMetadata.server.ts';

export const prerender = true;

export const entries = () => siteCharts().flatMap((id) => documentKinds.map((kind) => ({ id, kind })));

/** The rows behind a chart, what is to be known of them, how they are cited, and how another page embeds it. */
export async function GET({ params: { id, kind: asked } }: { params: { id: string; kind: string } }) {
	const kind = documentKinds.find((each) => each === asked);
	if (!siteCharts().includes(id) || !kind) error(404);
	if (kind === 'oembed.json') return json(await chartOembed(id));
	if (kind === 'metadata.json') return json(await chartMetadata(id));
	const cited = citationKinds.find((each) => each === kind);
	if (cited) return citationFile(chartWork(await loadChart(id)), cited);
	const { type, text } = await servedFile(id, fileKinds.find((each) => each === kind) ?? 'csv');
	return new Response(text, { headers: { 'content-type': type } });
}
