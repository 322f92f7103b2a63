import { describe, expect, test } from 'vitest';
import { openPage } from './support/openPage.ts';
import { alive } from './support/worldMap.ts';

describe('reduced motion', () => {
	test('lets no transition run and no years play, while the slider still steps', async () => {
		const page = await alive(await openPage('charts/treaty-map', { reducedMotion: 'reduce' }));
		const moving = await page.evaluate(() =>
			Array.from(document.querySelectorAll('body *'))
				.filter((element) => {
					const { transitionDuration, animationName } = getComputedStyle(element);
					const transitions = transitionDuration.split(',').some((duration) => parseFloat(duration) > 0);
					return transitions || animationName !== 'none';
				})
				.map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`)
		);
		expect(moving).toEqual([]);
		expect(await page.getByRole('button', { name: 'Play the years' }).count()).toBe(0);
		await page.getByRole('slider', { name: 'Year' }).fill('1999');
		await expect.poll(() => page.locator('output').first().innerText()).toMatch(/^1999\b/);
	});
});

describe('an embed', () => {
	const background = 'getComputedStyle(document.body).backgroundColor';

	test.each([
		['theme=dark', 'light', 'rgb(23, 21, 18)'],
		['theme=light', 'dark', 'rgb(251, 248, 243)'],
		['theme=auto', 'dark', 'rgb(23, 21, 18)'],
		['theme=purple', 'light', 'rgb(251, 248, 243)']
	] as const)('with %s for a reader in %s', async (query, colorScheme, expected) => {
		const page = await openPage(`embed/treaty-map?${query}`, { colorScheme });
		await alive(page);
		await expect.poll(() => page.evaluate(background)).toBe(expected);
	});

	test('is the chart alone, with a way back that opens a page of its own', async () => {
		const page = await alive(await openPage('embed/treaty-map', { viewport: { width: 320, height: 600 } }));
		expect(await page.getByRole('navigation').count()).toBe(0);
		expect(await page.getByRole('banner').count()).toBe(0);
		const stays = await page.evaluate(() => {
			const target = document.querySelector('base')?.target ?? '';
			return Array.from(document.links)
				.filter((link) => (link.target || target) !== '_blank' && !link.getAttribute('href')?.startsWith('#'))
				.map((link) => link.href);
		});
		// A link that opened inside the frame would show the site's page in a newsroom's column.
		expect(stays).toEqual([]);
	});
});
