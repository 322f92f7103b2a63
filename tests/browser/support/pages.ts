import { readdirSync } from 'node:fs';

/** Every built page, as an address below the site's first page: `''`, `map`, `charts/treaty-map` … */
export const pages: readonly string[] = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.html') && file !== '404.html')
	.map((file) => file.replace(/(^|\/)index\.html$|\.html$/, ''))
	.sort();
