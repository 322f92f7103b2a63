import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { settings } from '../settings.ts';
import { drawSvg } from './drawSvg.ts';
import { openPicture } from './openPicture.ts';

/** Of the map, CSS pixels. */
const width = 1280;
/** Of the window: on the page the map is as large as it lets all that is above and below be seen. */
const height = 900;
/** What stands round the map has a place in the page, and none in a file. */
const mapAlone = `
	body > :not(:has(.explorer)), .explorer header > :not(h1, .subtitle), .table-link { display: none !important; }
	.explorer { padding: 16px !important; }
`;

/** The site's typefaces, as rules that hold them. */
function facesWithin(): string {
	const faces = { 'Source Sans 3': 'source-sans', 'Source Serif 4': 'source-serif' };
	return Object.entries(faces)
		.map(([family, file]) => {
			const data = readFileSync(join(settings.public, 'fonts', `${file}.woff2`), 'base64');
			return `@font-face{font-family:'${family}';font-weight:400 600;src:url(data:font/woff2;base64,${data})}`;
		})
		.join('');
}

/** A map of the explorer, and the chart that it is. */
export interface MapSvg {
	readonly chart: string;
	/** Vectors, live text, the typeface inside. */
	readonly svg: string;
}

async function drawLayer(page: Page, faces: string): Promise<MapSvg> {
	const explorer = page.locator('.explorer');
	const chart = (await explorer.getAttribute('data-chart')) ?? '';
	const head = `<style>${faces}</style>`;
	return { chart, svg: await page.evaluate(drawSvg, { selector: '.explorer', head }) };
}

/** Every layer of the explorer as an SVG. */
export async function takeMapSvgs(browser: Browser, site: string): Promise<readonly MapSvg[]> {
	const asked = { address: `${site}map`, width, height, scheme: 'light', scale: 1, rules: mapAlone } as const;
	const faces = facesWithin();
	return openPicture(browser, asked, async (page) => {
		const layers = page.getByRole('group', { name: 'Layer', includeHidden: true }).locator('button');
		const taken: MapSvg[] = [];
		for (let index = 0; index < (await layers.count()); index++) {
			const before = taken.at(-1)?.chart;
			if (before !== undefined) {
				await layers.nth(index).dispatchEvent('click');
				await page.locator(`.explorer:not([data-chart="${before}"])`).waitFor();
				await page.waitForLoadState('networkidle');
			}
			taken.push(await drawLayer(page, faces));
		}
		return taken;
	});
}
