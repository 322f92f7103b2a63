import { catalogueFacts } from '#src/catalogue/datasets.server.ts';
import { dcatCatalog } from '#src/catalogue/dcatCatalog.ts';

export const prerender = true;

/** The catalogue for programs that gather catalogues: DCAT 3. */
export async function GET() {
	return new Response(`${JSON.stringify(dcatCatalog(await catalogueFacts()), null, '\t')}\n`, {
		headers: { 'content-type': 'application/ld+json' }
	});
}
