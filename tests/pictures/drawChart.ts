import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import type * as Markup from './markup.ts';
import type { Place } from '#src/chart/places.ts';

/** A chart to be drawn, and how. */
export interface Drawing {
	readonly id: string;
	readonly place: Place;
	/** Options as an address spells them, e.g. `year=2010&tab=table`. */
	readonly query: string;
	readonly scheme: 'light' | 'dark';
}

/** What the pages around a chart set: their margins, an embed's padding, the column that the story's text takes. */
const placed = `
	.placed.page { margin: var(--space-4) var(--gutter); max-inline-size: calc(var(--chart) + 2 * var(--gutter)); }
	.placed.embed { padding: var(--space-3); --serif: var(--sans); }
	.placed.story { margin: var(--space-4) var(--gutter); }
	@media (min-width: 64rem) {
		.placed:is(.beside, .tall) { margin-inline-start: calc(var(--gutter) + 22rem + var(--space-7)); }
	}`;

/** Keeps the styles of every component and file that the server loads, which a build would write into files. */
function stylesInto(styles: Map<string, string>): Plugin {
	return {
		name: 'fugitive-flows-styles',
		enforce: 'pre',
		transform(code, id) {
			if (id.endsWith('.css')) styles.set(id, code);
		}
	};
}

/** The site's own styles, with the typefaces in them. */
function ownStyles(publicFolder: string): string {
	const styles = ['src/app.css', 'src/serif.css'].map((file) => readFileSync(file, 'utf8')).join('');
	return styles.replaceAll(/\/fonts\/[\w-]+\.woff2/g, (font) => {
		return `data:font/woff2;base64,${readFileSync(join(publicFolder, font), 'base64')}`;
	});
}

/**
 * Starts what draws charts without building the site: the project's own Vite, whose server renders the components.
 * @param publicFolder holds what the pipeline built, and the typefaces
 */
export async function startDrawing(publicFolder = process.env.PUBLIC_DIR || 'public') {
	// Read once, by what the server loads below.
	process.env.PUBLIC_DIR = publicFolder;
	const styles = new Map<string, string>();
	const server = await createServer({
		logLevel: 'warn',
		appType: 'custom',
		plugins: [stylesInto(styles)],
		optimizeDeps: { noDiscovery: true, include: [] },
		server: { middlewareMode: true, hmr: false, ws: false, watch: null }
	});
	const { markup } = (await server.ssrLoadModule('/tests/pictures/markup.ts')) as typeof Markup;
	const own = ownStyles(publicFolder);
	return {
		/** One chart as a page that needs no other file and runs no script. @throws when there is no such chart */
		async draw({ id, place, query, scheme }: Drawing): Promise<string> {
			const body = await markup(id, place, query);
			const style = [own, ...styles.values(), placed].join('\n');
			// With `data-answers` controls are drawn, as they are where a script answers them.
			return `<!doctype html><html lang="en" data-theme="${scheme}" data-answers><head><meta charset="utf-8"><title>${id}</title><meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head><body><main>${body}</main></body></html>`;
		},
		/** Ends the server. */
		close: () => server.close()
	};
}
