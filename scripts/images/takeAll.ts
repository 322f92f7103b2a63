import { existsSync, globSync } from 'node:fs';
import type { Browser } from 'playwright';
import { cardOfChart, cardOfPage } from './cardOf.ts';
import { drawCard, openForCards } from './takeCard.ts';
import { takeMapSvgs } from './takeMapSvg.ts';
import { takePdf } from './takePdf.ts';
import { takePng, takeSquare } from './takePng.ts';

/** A built site, served. */
export interface ServedSite {
	/** Folder of its files. */
	readonly directory: string;
	/** Where it is served, with a slash at its end. */
	readonly address: string;
}

/** A file that was made: its address below the site's own, and its content. */
export interface MadeFile {
	readonly path: string;
	readonly content: Buffer | string;
}

/** Ids of the charts that a built site has. */
export const chartsOf = ({ directory }: ServedSite): readonly string[] =>
	globSync('charts/*.html', { cwd: directory })
		.map((file) => file.replace(/^charts.|\.html$/g, ''))
		.toSorted();

/** Pages that are shared by a card of their own, by their paths: those of the site's navigation, and each jurisdiction's. */
const pagesOf = ({ directory }: ServedSite): readonly string[] =>
	globSync(['*.html', 'countries/*.html'], { cwd: directory })
		.map((file) => file.replaceAll('\\', '/').replace(/\.html$/, ''))
		.filter((page) => page !== '404')
		.toSorted();

/** Whether a chart, which names persons, has an embed that names nobody. */
const namesNobody = ({ directory }: ServedSite, id: string): boolean =>
	existsSync(`${directory}/embed/${id}/unnamed.html`);

/**
 * Every picture of some charts: PNGs of two widths, light and dark, a square where it fits, and a PDF; a PNG and a PDF without
 * names of those that name persons.
 */
export async function* takeCharts(
	browser: Browser,
	site: ServedSite,
	ids: readonly string[]
): AsyncGenerator<MadeFile> {
	for (const id of ids) {
		const address = `${site.address}embed/${id}`;
		yield { path: `charts/${id}.png`, content: await takePng(browser, address, 640, 'light') };
		yield { path: `charts/${id}-640-dark.png`, content: await takePng(browser, address, 640, 'dark') };
		yield { path: `charts/${id}-1280-light.png`, content: await takePng(browser, address, 1280, 'light') };
		yield { path: `charts/${id}-1280-dark.png`, content: await takePng(browser, address, 1280, 'dark') };
		const square = await takeSquare(browser, address, 'light');
		if (square) yield { path: `charts/${id}-square.png`, content: square };
		yield { path: `charts/${id}.pdf`, content: await takePdf(browser, address) };
		if (!namesNobody(site, id)) continue;
		const unnamed = `${address}/unnamed`;
		yield { path: `charts/${id}-unnamed.png`, content: await takePng(browser, unnamed, 640, 'light') };
		yield { path: `charts/${id}-unnamed.pdf`, content: await takePdf(browser, unnamed) };
	}
}

/** The explorer's layers as SVG. */
export async function* takeMaps(browser: Browser, site: ServedSite): AsyncGenerator<MadeFile> {
	if (!existsSync(`${site.directory}/map.html`)) return;
	for (const { chart, svg } of await takeMapSvgs(browser, site.address))
		yield { path: `charts/${chart}.svg`, content: svg };
}

/** A card for each page and chart. */
export async function* takeCards(browser: Browser, site: ServedSite): AsyncGenerator<MadeFile> {
	const home = await cardOfPage(browser, site.address);
	const draw = (card: Parameters<typeof drawCard>[1]) =>
		openForCards(browser, site.address, (page) => drawCard(page, card));
	for (const id of chartsOf(site)) {
		// Whoever shares an address has not chosen to show a name with it.
		const embed = `${site.address}embed/${id}${namesNobody(site, id) ? '/unnamed' : ''}`;
		const card = await cardOfChart(browser, embed, home.site);
		yield { path: `cards/charts/${id}.png`, content: await draw(card) };
	}
	for (const page of pagesOf(site)) {
		const card = page === 'index' ? home : await cardOfPage(browser, `${site.address}${page}`);
		yield { path: `cards/${page}.png`, content: await draw(card) };
	}
}
