import { catalogueFacts } from '#src/catalogue/datasets.server.ts';
import { fileIndex } from '#src/catalogue/fileIndex.ts';

export const prerender = true;

/** Every file that a researcher may take. */
export async function GET() {
	return new Response(`${JSON.stringify(fileIndex(await catalogueFacts()), null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});
}
