import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every built page, as an address below the site's first page: `''`, `map`, `charts/treaty-map` … */
const all: readonly string[] = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	// An embed without names is drawn by what draws the one with them.
	.filter((file) => file.endsWith('.html') && file !== '404.html' && !file.endsWith('unnamed.html'))
	.map((file) => file.replace(/(?<=^|\/)index\.html$|\.html$/, ''))
	.sort();

/** Where a page's file is: that of a version stands in its folder. */
const fileOf = (page: string) => (page.endsWith('/') ? `${page}index.html` : `${page}.html`);
const sizeOf = (page: string) => statSync(path.join('build', fileOf(page))).size;

/** Of the many pages of one kind those with the least, the middling and the most in them. */
function extremes(pages: readonly string[]): readonly string[] {
	const bySize = pages.toSorted((a, b) => sizeOf(a) - sizeOf(b));
	return [...new Set([bySize.at(0), bySize.at(bySize.length / 2), bySize.at(-2), bySize.at(-1)])].filter(
		(page) => page !== undefined
	);
}

/** Pages of which there are many, each kind drawn by one component. */
const many = ['countries/', 'data/', 'sources/'];

/**
 * The pages that the browser tests open: all, but of those of which there are many the extremes. `tests/site` reads
 * every page.
 */
export const pages: readonly string[] = [
	...all.filter((page) => !many.some((start) => page.startsWith(start))),
	...many.flatMap((start) => extremes(all.filter((page) => page.startsWith(start))))
];
