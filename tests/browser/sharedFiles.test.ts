import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { nameFinder } from '#scripts/derive/names/nameFinder.ts';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from './support/openPage.ts';
import { settle } from './support/settle.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: /^Take this chart with you/ });

/** Opens what can be downloaded of a chart, and saves it by one of the buttons. */
async function download(page: Page, buttons: readonly string[]) {
	await page.locator('.bar').getByRole('link', { name: 'Download', exact: true }).click();
	for (const name of buttons.slice(0, -1))
		await dialog(page).getByRole('button', { name, exact: true }).click();
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		dialog(page)
			.getByRole('button', { name: buttons.at(-1) ?? '', exact: true })
			.click()
	]);
	return { name: saved.suggestedFilename(), file: await buffer(await saved.createReadStream()) };
}

/** What a picture shows of an embed: without controls, their state as text, the notes open. */
async function asPicture(page: Page, state: string): Promise<Buffer> {
	const still = await readFile('src/picture/still.css', 'utf8');
	await page.evaluate(
		([css = '', words = '']) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			document.adoptedStyleSheets = [sheet];
			for (const notes of document.querySelectorAll('footer details')) notes.setAttribute('open', '');
			const subtitle = document.querySelector('.chart > header p');
			const line = subtitle?.cloneNode() as Element;
			line.textContent = words;
			if (words !== '') subtitle?.after(line);
		},
		[still, state]
	);
	await settle(page);
	const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
	const { width = 0 } = page.viewportSize() ?? {};
	await page.setViewportSize({ width, height });
	await settle(page);
	return page.screenshot();
}

test.each([
	['treaty-map', '?time=2005', 'light', 'column', 640, 'Year: 2005'],
	['asset-flows', '?stage=frozen', 'dark', 'phone', 360, 'Money: Frozen · of Public corruption'],
	['milestones', '', 'light', 'page', 1280, 'Kind: All kinds · Country: All countries']
] as const)(
	'the picture of %s%s is what its embed shows, %s, %s',
	async (id, query, theme, label, width, state) => {
		const chart = await openPage(`charts/${id}${query}`);
		await chart.locator('[data-hydrated]').waitFor();
		const { name, file } = await download(chart, [label, theme, 'Save as PNG']);
		expect(name).toBe(`fugitive-flows-${id}-${width}-${theme}.png`);
		const drawn = PNG.sync.read(file);

		const path = chart.url().includes('treaty-map') ? `embed/${id}` : `embed/${id}/unnamed`;
		const embed = await openPage(`${path}${query}${query === '' ? '?' : '&'}theme=${theme}`, {
			viewport: { width, height: 800 },
			deviceScaleFactor: 2,
			acts: false
		});
		if (query !== '') await embed.locator('[data-hydrated]').waitFor();
		await embed.evaluate(() => document.fonts.ready);
		await settle(embed);
		await expect.poll(() => embed.locator('[aria-busy]').count()).toBe(0);
		const shown = PNG.sync.read(await asPicture(embed, state));

		expect([drawn.width, drawn.height]).toEqual([shown.width, shown.height]);
		const differing = pixelmatch(drawn.data, shown.data, undefined, drawn.width, drawn.height, {
			threshold: 0.2
		});
		// Edges of letters and of slanted lines are smoothed a little otherwise.
		expect(differing / (drawn.width * drawn.height)).toBeLessThan(0.005);
	}
);

test('the data of a filtered picture are the filtered ones, and say so', async () => {
	const page = await openPage('charts/milestones?kind=law');
	await page.locator('[data-hydrated]').waitFor();
	const { name, file } = await download(page, ['CSV']);
	expect(name).toBe('fugitive-flows-milestones-kind-law-names-off.csv');
	const [head = '', ...rows] = file.toString().trim().split('\n');
	const all = await page.evaluate(async () => (await (await fetch('/charts/milestones.csv')).text()).trim());
	expect(rows.length).toBeGreaterThan(0);
	expect(rows.length).toBeLessThan(all.split('\n').length - 1);
	expect(head).toContain('view');
	expect(rows.every((row) => row.includes('kind=law'))).toBe(true);
});

test.each(['years-at-large', 'red-notice-100', 'asset-flows', 'milestones'])(
	'the data of %s name nobody until somebody is to be named',
	async (id) => {
		const isNamed = nameFinder(builtTables.cases);
		const page = await openPage(`charts/${id}`);
		const { file, name } = await download(page, ['CSV']);
		expect(name).toContain('names-off');
		const texts = file.toString().split(/[\n,"]/);
		expect(texts.length).toBeGreaterThan(20);
		expect(texts.filter(isNamed).length).toBe(0);
	}
);

test('an embed that is asked for no names leads to the one that holds none, with all else that it is asked for', async () => {
	const page = await openPage('embed/years-at-large?names=off&theme=dark&group=listed');
	expect(new URL(page.url()).pathname).toBe('/embed/years-at-large/unnamed');
	expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
	await page.locator('[data-hydrated]').waitFor();
	const isNamed = nameFinder(builtTables.cases);
	const texts = await page.evaluate(() => document.body.innerHTML.split(/[<>"]/));
	expect(texts.filter(isNamed).length).toBe(0);
});

test('the page of a chart that is asked for no names draws it anew without them, and keeps that in the address', async () => {
	const page = await openPage('charts/years-at-large?names=off&group=listed');
	await page.locator('[data-hydrated]').waitFor();
	const isNamed = nameFinder(builtTables.cases);
	const texts = await page.locator('article').evaluate((chart) => chart.innerHTML.split(/[<>"]/));
	expect(texts.filter(isNamed).length).toBe(0);
	await page.getByRole('combobox', { name: 'Cases' }).selectOption('others');
	await expect.poll(() => new URL(page.url()).search).toBe('?names=off&group=others');
});
