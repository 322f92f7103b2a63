import { error } from '@sveltejs/kit';

export const prerender = true;

/** The text of each file in `loaders/`, by its path from the root. */
const loaders = import.meta.glob<string>('/loaders/*.{py,R}', {
	query: '?raw',
	import: 'default',
	eager: true
});

export const entries = () => Object.keys(loaders).map((path) => ({ file: path.replace('/loaders/', '') }));

/** A file that reads the tables in R or Python. */
export function GET({ params }: { params: { file: string } }) {
	const text = loaders[`/loaders/${params.file}`];
	if (text === undefined) error(404);
	return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
