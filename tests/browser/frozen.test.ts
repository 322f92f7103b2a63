import { chromium, type Browser } from 'playwright';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

const { version } = JSON.parse(readFileSync('build/data/latest/index.json', 'utf8')) as { version: string };
const folder = resolve('build/frozen', `v${version}`);
const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
let browser: Browser;
beforeAll(async () => void (browser = await chromium.connect(inject('browser'))));
afterAll(() => browser.close());

test('every chart of the site has a file of this version', () => {
	const charts = readdirSync('build/charts').flatMap((file) => /^([\w-]+)\.html$/.exec(file)?.[1] ?? []);
	expect(charts.length).toBeGreaterThan(0);
	expect(files).toEqual(expect.arrayContaining(charts.map((id) => `${id}.html`)));
});

test.each(files)(
	'%s, from the disk and without a network, shows all that it has and asks for nothing',
	async (file) => {
		const context = await browser.newContext({ viewport: { width: 800, height: 900 }, colorScheme: 'dark' });
		try {
			const page = await context.newPage();
			const asked: string[] = [];
			const complaints: string[] = [];
			page.on(
				'request',
				(request) =>
					void (
						request.isNavigationRequest() ||
						request.url().startsWith('data:') ||
						asked.push(request.url())
					)
			);
			page.on('console', (message) => complaints.push(message.text()));
			await context.setOffline(true);
			await page.goto(`file://${folder}/${file}`);
			for (const fold of await page.locator('main > section > details > summary').all()) await fold.click();
			const seen = {
				drawn: await page.locator('.picture svg:visible').count(),
				cells: await page.locator('tbody td').count(),
				sources: await page.locator('main > section ol > li').count(),
				title: (await page.locator('h1').innerText()).length,
				licence: await page.locator('.cited').innerText(),
				scripts: await page.locator('script').count(),
				face: await page.evaluate(() => document.fonts.check('16px "Source Sans 3"')),
				dark: await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
			};
			expect(seen.drawn).toBeGreaterThan(0);
			expect(seen.cells).toBeGreaterThan(0);
			expect(seen.sources).toBeGreaterThan(0);
			expect(seen.title).toBeGreaterThan(10);
			expect(seen.licence).toMatch(/Creative Commons|CC BY/);
			expect(seen.scripts).toBe(0);
			expect(seen.face).toBe(true);
			// Dark without being told to, by its styles alone.
			expect(Number(/\d+/.exec(seen.dark)?.[0])).toBeLessThan(80);
			expect(asked).toEqual([]);
			expect(complaints).toEqual([]);
		} finally {
			await context.close();
		}
	}
);
