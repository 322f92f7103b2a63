import { error } from '@sveltejs/kit';
import { siteCharts } from '#src/charts/siteCharts.server.ts';
import { embedPage } from '#src/embed/embedPage.server.ts';

export const prerender = true;

export const entries = () => siteCharts().map((id) => ({ id }));

/** A chart alone, for an iframe. */
export async function GET({ params: { id } }: { params: { id: string } }) {
	if (!siteCharts().includes(id)) error(404);
	return new Response(await embedPage(id), { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
