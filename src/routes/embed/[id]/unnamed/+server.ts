import { error } from '@sveltejs/kit';
import { unnamedCharts } from '#src/charts/siteCharts.server.ts';
import { embedPage } from '#src/embed/embedPage.server.ts';

export const prerender = true;

export const entries = () => unnamedCharts().map((id) => ({ id }));

/** A chart alone, for an iframe, in a document that names nobody. */
export async function GET({ params: { id } }: { params: { id: string } }) {
	if (!unnamedCharts().includes(id)) error(404);
	const page = await embedPage(id, { unnamed: true });
	return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
