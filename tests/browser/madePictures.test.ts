import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPicture } from '#scripts/images/openPicture.ts';
import { takeCharts, takeMaps, type MadeFile } from '#scripts/images/takeAll.ts';
import { comparePictures } from '#tests/pictures/comparePictures.ts';
import { PNG } from 'pngjs';
import { problemsOf } from '../images/problemsOf.ts';
import { site } from './support/openPage.ts';

/** A map, boxes with hatches, and a picture of lines: what is drawn with SVG alone, with HTML, with both. */
const charts = ['treaty-map', 'red-notice-100', 'years-at-large'];
const served = { directory: 'build', address: site };
let browser: Browser;
const made = new Map<string, MadeFile['content']>();

async function textsOf(id: string): Promise<readonly string[]> {
	return openPicture(
		browser,
		{ address: `${site}embed/${id}`, width: 640, scheme: 'light', scale: 1 },
		async (page) => [
			await page.locator('.chart .title').innerText(),
			await page.locator('.source-line').innerText()
		]
	);
}

/**
 * How much a drawing differs from what stands at its place in a picture; laid over it a pixel to each side too, as what
 * stands above both may end between two pixels.
 * @returns share of the pixels
 */
function leastDifference(shown: Buffer, picture: Buffer, place: { x: number; y: number }): number {
	const whole = PNG.sync.read(picture);
	const { width, height } = PNG.sync.read(shown);
	const shifts = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => ({ x, y })));
	const shares = shifts.map((shift) => {
		const part = new PNG({ width, height });
		const [x, y] = [Math.floor(place.x * 2) + shift.x, Math.floor(place.y * 2) + shift.y];
		PNG.bitblt(whole, part, x, y, Math.min(width, whole.width - x), Math.min(height, whole.height - y), 0, 0);
		return comparePictures(shown, PNG.sync.write(part)).share;
	});
	return Math.min(...shares);
}

beforeAll(async () => {
	browser = await chromium.connect(inject('browser'));
	for await (const { path, content } of takeCharts(browser, served, charts)) made.set(path, content);
	for await (const { path, content } of takeMaps(browser, served)) made.set(path, content);
}, 600_000);
afterAll(() => browser.close());

describe.each(charts)('%s', (id) => {
	test('has PNGs of each width and scheme and a PDF, and each decodes and says what the chart says', async () => {
		const own = [...made].filter(([path]) => path.startsWith(`charts/${id}`));
		expect(own.map(([path]) => path)).toEqual(
			expect.arrayContaining(
				['.png', '-640-dark.png', '-1280-light.png', '-1280-dark.png', '.pdf'].map(
					(end) => `charts/${id}${end}`
				)
			)
		);
		// An SVG is of the page, which names more sources, and without names another may come first: these have finding and credit.
		const [title = '', sources = ''] = await textsOf(id);
		const credit = sources.split('. ').at(-1) ?? '';
		expect(title).not.toBe('');
		expect(credit).toMatch(/CC BY/);
		for (const [path, content] of own) {
			const isAsEmbed = !path.endsWith('.svg') && !path.includes('-unnamed.');
			const texts = isAsEmbed ? [title, sources] : [title, credit];
			expect(await problemsOf(path, content, { texts }), path).toEqual([]);
		}
	});

	test('its PNG is the picture that the embed shows', async () => {
		const context = await browser.newContext({
			viewport: { width: 640, height: 900 },
			deviceScaleFactor: 2,
			colorScheme: 'light',
			reducedMotion: 'reduce'
		});
		try {
			const page = await context.newPage();
			await page.goto(`${site}embed/${id}`);
			await page.evaluate(() => document.fonts.ready);
			const drawing = page.locator('.picture svg').first();
			const shown = await drawing.screenshot();
			const box = await openPicture(
				browser,
				{ address: `${site}embed/${id}`, width: 640, scheme: 'light', scale: 2 },
				(picture) => picture.locator('.picture svg').first().boundingBox()
			);
			if (!box) throw new Error('There is no drawing in the picture');
			expect(leastDifference(shown, Buffer.from(made.get(`charts/${id}.png`) ?? ''), box)).toBeLessThan(0.02);
		} finally {
			await context.close();
		}
	});
});

test('each layer of the map is an SVG that needs no other file', async () => {
	const maps = [...made].filter(([path]) => path.endsWith('.svg'));
	expect(maps).toHaveLength(3);
	for (const [path, svg] of maps)
		expect(await problemsOf(path, svg, { texts: ['CC BY 4.0'] }), path).toEqual([]);
});
