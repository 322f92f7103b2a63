import { error } from '@sveltejs/kit';
import { citationKinds, citations, citationTypes } from '#src/cite/citations.ts';
import { dataWorks } from '#src/cite/works.server.ts';

export const prerender = true;

export const entries = () =>
	[...dataWorks().keys()].flatMap((name) => citationKinds.map((kind) => ({ name, kind })));

/** How the data package or a table of it is cited, for programs for literature. */
export function GET({ params: { name, kind: asked } }: { params: { name: string; kind: string } }) {
	const work = dataWorks().get(name);
	const kind = citationKinds.find((each) => each === asked);
	if (!work || !kind) error(404);
	return new Response(citations(work)[kind], { headers: { 'content-type': citationTypes[kind] } });
}
