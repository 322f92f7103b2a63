import { error } from '@sveltejs/kit';
import { citationKinds, citations, citationTypes } from '#src/cite/citations.ts';
import { versionWork } from '#src/cite/works.server.ts';
import { keptVersions } from '#src/data/versions.server.ts';

export const prerender = true;

export const entries = () =>
	keptVersions().flatMap(({ version }) => citationKinds.map((kind) => ({ version, kind })));

/** How a version of the data package is cited, for programs for literature. */
export function GET({ params: { version, kind: asked } }: { params: { version: string; kind: string } }) {
	const kind = citationKinds.find((each) => each === asked);
	if (!kind || !keptVersions().some((each) => each.version === version)) error(404);
	return new Response(citations(versionWork(version))[kind], {
		headers: { 'content-type': citationTypes[kind] }
	});
}
