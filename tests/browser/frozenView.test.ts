import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { expect, inject, test } from 'vitest';
import { nameFinder } from '#scripts/derive/names/nameFinder.ts';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from './support/openPage.ts';

/** A view as a reader has set it, saved as one file from the dialog, and opened from the disk without a network. */
async function savedAndOpened(path: string) {
	const page = await openPage(path);
	await page.locator('[data-hydrated]').waitFor();
	await page.locator('.bar').getByRole('link', { name: 'Download', exact: true }).click();
	const [saved] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as one HTML file' }).click()
	]);
	const file = join(mkdtempSync(join(tmpdir(), 'frozen-')), saved.suggestedFilename());
	await saved.saveAs(file);
	const browser = await chromium.connect(inject('browser'));
	try {
		const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
		await context.setOffline(true);
		const opened = await context.newPage();
		const complaints: string[] = [];
		opened.on('console', (message) => complaints.push(message.text()));
		opened.on('request', (request) => {
			if (!request.isNavigationRequest() && !request.url().startsWith('data:'))
				complaints.push(request.url());
		});
		await opened.goto(`file://${file}`);
		await opened.locator('main > section > details > summary').click();
		return {
			text: await opened.locator('main').innerText(),
			drawn: await opened.locator('.picture svg:visible').count(),
			cells: await opened.locator('tbody td:visible').count(),
			pressed: await opened
				.locator('main button:visible, script')
				.evaluateAll((all) => all.map((each) => each.outerHTML.slice(0, 200))),
			html: await opened.content(),
			complaints
		};
	} finally {
		await browser.close();
	}
}

test('the map of another year is one file that shows that year, with its table', async () => {
	const { text, drawn, cells, pressed, complaints } = await savedAndOpened('charts/treaty-map?time=2005');
	expect(text).toMatch(/Year: 2005/);
	expect(text).toMatch(/31 December 2005/);
	expect(drawn).toBeGreaterThan(0);
	expect(cells).toBeGreaterThan(0);
	expect(pressed).toEqual([]);
	expect(complaints).toEqual([]);
});

test('a chart of persons is saved without their names unless a reader asks for them', async () => {
	const isNamed = nameFinder(builtTables.cases);
	const { html, cells, complaints } = await savedAndOpened('charts/milestones');
	expect(cells).toBeGreaterThan(0);
	expect(html.split(/[<>"]/).filter(isNamed)).toEqual([]);
	expect(complaints).toEqual([]);
});
