import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { articlesOnly } from './scripts/articlesOnly.ts';
import { bundledScripts } from './scripts/bundledScripts.ts';
import { copyOwnFiles } from './scripts/copyOwnFiles.ts';
import { dataPlugin } from './scripts/dev/dataPlugin.ts';
import { ShippedCode } from './scripts/licences/ShippedCode.ts';
import { withLicences } from './scripts/licences/withLicences.ts';
import { readyToServe } from './scripts/readyToServe.ts';
import { tellOrigin } from './scripts/tellOrigin.ts';
import { settings } from './scripts/settings.ts';

/** Where the published site has the script that other people's pages load; empty while it is not known. */
const { SITE_URL = '' } = process.env;
const embedScript = SITE_URL && `${SITE_URL.replace(/\/+$/, '')}${settings.base}/embed.js`;

/** The scripts that pages ask for, and all others on from there. */
const scripts = { start: 'src/everyPage/start.ts', embed: 'src/everyPage/embed.ts' };

/** Of whom the scripts are that readers get. */
const code = new ShippedCode();

const root = `${import.meta.dirname.replaceAll('\\', '/')}/`;
/** Whether a module lies below the project as a pattern says: the project's own folder may be called "atlas", too. */
const within = (pattern: RegExp) => (id: string) =>
	id.startsWith(root) && pattern.test(id.slice(root.length));

copyOwnFiles(settings.public);

export default defineConfig({
	plugins: [
		dataPlugin(),
		tellOrigin(process.env),
		bundledScripts({ 'import.meta.env.EMBED_SCRIPT': JSON.stringify(embedScript) }, () => [code.plugin()]),
		code.plugin(),
		sveltekit({
			adapter: readyToServe(
				withLicences(
					articlesOnly(adapter({ pages: settings.build, assets: settings.build }), {
						site: settings.build,
						client: '.svelte-kit/output/client',
						entries: Object.values(scripts)
					}),
					{ site: settings.build, code }
				),
				{ site: settings.build, base: settings.base }
			),
			files: { assets: settings.public },
			paths: { base: settings.base as '' | `/${string}`, relative: false },
			// A small sheet of a page's own is not worth a request.
			inlineStyleThreshold: 3072,
			// Where the tables hold no row for them, there is no chart's and no country's page.
			// Every route names its entries, so that no page is read again for links to others: tests/site/links.test.ts follows them all.
			prerender: { crawl: false, handleUnseenRoutes: 'ignore' },
			// Nothing from elsewhere, nothing inline but what is hashed: no cell of a table can become a script.
			csp: {
				mode: 'hash',
				directives: {
					'default-src': ['none'],
					'script-src': ['self'],
					'style-src': ['self'],
					// The one style attribute that SvelteKit sets itself: it hides what tells screen readers of a new page.
					'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
					'img-src': ['self', 'data:'],
					'font-src': ['self'],
					'connect-src': ['self'],
					// What the dialog for sharing shows: our own embeds.
					'frame-src': ['self'],
					'base-uri': ['none'],
					'form-action': ['none']
				}
			}
		})
	],
	worker: { plugins: () => [code.plugin()] },
	environments: {
		client: {
			build: {
				// What waits for a reader's first act is few files: a chart asks for what charts share, and for its own.
				rolldownOptions: {
					input: scripts,
					output: {
						codeSplitting: {
							groups: [
								{
									name: 'first',
									test: /src\/(islands\/(hydrateIslands|replayInput)|inBackground|addressedId|state\/stateEvent|embed\/ownName)|preload-helper/,
									priority: 3
								},
								{
									name: 'svelte',
									test: /node_modules\/(svelte|esm-env|clsx)\/|kit\/src\/(runtime\/app\/paths|utils\/routing)/,
									priority: 2
								},
								{ name: 'atlas', test: within(/^(atlas|src\/data)\//), priority: 1 },
								// What zooms, and what counts time, brings d3 with it: few ask for it.
								{ name: 'map', test: /src\/map\/(?!Hatch|hatches|shades|zoomable)/ },
								{ name: 'plot', test: /src\/plot\/(?!timeScale)/ },
								{ name: 'chart', test: /src\/(chart|state)\/|components\/ToggleButtons/ },
								// What lists say beside a fact, whatever page or chart they are of: a file and a sheet, not three of each.
								{ name: 'facts', test: /components\/(PersonName|SourceLinks|Swatch)\.svelte/ }
							]
						}
					}
				}
			}
		}
	},
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: [
			'tests/browser/**',
			'tests/site/**',
			'tests/corrections/**',
			'tests/readers/**',
			'node_modules/**'
		],
		environment: 'node',
		setupFiles: ['tests/ownRowsOnly.ts'],
		// Tests share no state, so that they may share a worker and what it has loaded.
		isolate: false,
		// Compiling a chart may take long on a busy machine.
		testTimeout: 60_000,
		hookTimeout: 120_000
	}
});
