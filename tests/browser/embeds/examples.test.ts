import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fits, frameOf } from '../support/fits.ts';
import { openPage } from '../support/openPage.ts';

const folder = 'for-journalists/examples';
const examples = readdirSync(`build/${folder}`).filter((file) => file.endsWith('.html'));

describe.each(examples)('the example %s', (file) => {
	test('shows its chart whole, on a phone and on a desk, and when a fold opens', async () => {
		const page = await openPage(`${folder}/${file}`, { viewport: { width: 360, height: 800 } });
		await fits(page, '');
		await page.setViewportSize({ width: 1000, height: 800 });
		await fits(page, '');
		const { height = 0 } = (await frameOf(page, '').boundingBox()) ?? {};
		await frameOf(page, '').contentFrame().getByText('What is uncertain, missing or disputed').press('Enter');
		await expect.poll(async () => (await frameOf(page, '').boundingBox())?.height).toBeGreaterThan(height);
		await fits(page, '');
	});

	test('stands among the codes to copy', async () => {
		const page = await openPage('for-journalists');
		await page.locator(`a[href$="/${file}"]`).click();
		await page.getByRole('heading', { level: 1 }).waitFor();
		expect(page.url()).toContain(file);
	});
});

test('the dark example switches its chart with the page', async () => {
	const page = await openPage(`${folder}/dark.html`);
	await fits(page, '');
	const theme = () =>
		frameOf(page, '')
			.contentFrame()
			.locator(':root')
			.evaluate((root) => root.dataset.theme);
	expect(await theme()).toBe('dark');
	await page.getByRole('button', { name: 'Light or dark' }).press('Enter');
	await expect.poll(theme).toBe('light');
});
