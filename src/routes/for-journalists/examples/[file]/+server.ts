import { error } from '@sveltejs/kit';
import { examplePage } from '#src/embed/examples/examplePage.server.ts';
import { examples } from '#src/embed/examples/examples.server.ts';
import listenForHeights from '#src/embed/examples/listenForHeights.ts?bundled';
import newspaper from '#src/embed/examples/newspaper.css?inline';
import switchTheme from '#src/embed/examples/switchTheme.ts?bundled';

export const prerender = true;

const files: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {
	'newspaper.css': { type: 'css', text: newspaper },
	'switch-theme.js': { type: 'javascript', text: switchTheme },
	'listen-for-heights.js': { type: 'javascript', text: listenForHeights }
};
const pages = new Map(examples.map((example) => [`${example.name}.html`, example]));

export const entries = () => [...Object.keys(files), ...pages.keys()].map((file) => ({ file }));

/** The examples of `/for-journalists`: pages of somebody else's, with the files that they have of their own. */
export async function GET({ params: { file } }: { params: { file: string } }) {
	const page = pages.get(file);
	const { type, text } = page ? { type: 'html', text: await examplePage(page) } : (files[file] ?? error(404));
	return new Response(text, { headers: { 'content-type': `text/${type}; charset=utf-8` } });
}
