import { error } from '@sveltejs/kit';
import { styleFiles, styleRules } from '#src/data/chunks.server.ts';
import { styleSources } from '#src/islands/styleSources.server.ts';

export const prerender = true;

export const entries = async () => Object.keys(await styleSources()).map((name) => ({ name }));

/** The style rules of some islands in one file: a page asks for them at once, and for the islands' code only later. */
export async function GET({ params: { name } }: { params: { name: string } }) {
	const sources = (await styleSources())[name];
	if (!sources) error(404);
	return new Response(styleRules(styleFiles(sources)), {
		headers: { 'content-type': 'text/css; charset=utf-8' }
	});
}
