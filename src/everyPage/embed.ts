/**
 * What runs in an embed: it takes the theme that the address asks for, tells the page around it how tall it is, and
 * hydrates when a reader touches it.
 */
import { hydrateIslands } from '#src/islands/hydrateIslands.ts';

const root = document.documentElement;
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

const id = location.pathname
	.split('/')
	.at(-1)
	?.replace(/\.html$/, '');
new ResizeObserver(() => {
	// A height is no secret: whoever shows the embed may know it.
	parent.postMessage(
		{ 'fugitive-flows': { id, height: Math.ceil(root.getBoundingClientRect().height) } },
		'*'
	);
}).observe(root);

hydrateIslands();
