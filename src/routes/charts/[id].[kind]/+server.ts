import { error } from '@sveltejs/kit';
import { siteCharts } from '#src/charts/siteCharts.server.ts';
import { documentKinds } from '#src/files/chartAddresses.ts';
import { chartDocument } from '#src/files/chartDocument.server.ts';

export const prerender = true;

export const entries = () => siteCharts().flatMap((id) => documentKinds.map((kind) => ({ id, kind })));

/** What a chart has an address for beside its page. */
export async function GET({ params: { id, kind: asked } }: { params: { id: string; kind: string } }) {
	const kind = documentKinds.find((each) => each === asked);
	if (!siteCharts().includes(id) || !kind) error(404);
	const { type, text } = await chartDocument(id, kind);
	return new Response(text, { headers: { 'content-type': type } });
}
