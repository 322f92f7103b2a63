import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openPage } from './support/openPage.ts';
import { alive } from './support/worldMap.ts';

interface Counting {
	/** How many marks were set in motion. */
	moved?: number;
}

/** Runs in the page before anything of it: counts what is set in motion, however soon that ends. */
function countMotion(): void {
	const { animate } = Element.prototype;
	const page = window as Counting;
	page.moved = 0;
	Element.prototype.animate = function (...motion) {
		page.moved = (page.moved ?? 0) + 1;
		return animate.apply(this, motion);
	};
}

/** Reads the story to the paragraph that asks for a state of the hundred squares, and waits until the picture has it. */
async function readTo(page: Page, shows: string): Promise<void> {
	const chart = page.locator('[data-chart="red-notice-100"]');
	const before = await chart.locator('.travel').getAttribute('aria-label');
	await page
		.locator(`.paragraph[data-state*='"shows":"${shows}"']`)
		.evaluate((paragraph) => paragraph.scrollIntoView({ block: 'center', behavior: 'instant' }));
	await expect.poll(() => chart.locator('.travel').getAttribute('aria-label')).not.toBe(before);
}

const squaresOf = (page: Page) =>
	page.locator('[data-chart="red-notice-100"] .travel g rect').evaluateAll((squares) =>
		squares.map((square) => ({
			at: [Number(square.getAttribute('x')), Number(square.getAttribute('y'))],
			transform: getComputedStyle(square).transform,
			animations: square.getAnimations().length
		}))
	);

describe("the story's hundred squares", () => {
	const openStory = async (reducedMotion: 'reduce' | 'no-preference') => {
		const page = await openPage('', {
			reducedMotion,
			before: countMotion,
			viewport: { width: 1440, height: 900 }
		});
		const chart = page.locator('[data-chart="red-notice-100"]');
		await page.locator(`.paragraph[data-state*='"shows":"list"']`).scrollIntoViewIfNeeded();
		await chart.scrollIntoViewIfNeeded();
		await page.locator('[data-island][data-hydrated]:has([data-chart="red-notice-100"])').waitFor();
		return page;
	};
	const moved = (page: Page) => page.evaluate(() => (window as Counting).moved);

	test('travel from one state to the next', async () => {
		const page = await openStory('no-preference');
		await readTo(page, 'places');
		await expect.poll(() => moved(page)).toBeGreaterThan(50);
	});

	test('stand in each state at once, without movement, for who asks for less of it', async () => {
		const page = await openStory('reduce');
		const places: string[] = [];
		for (const shows of ['places', 'law', 'return']) {
			await readTo(page, shows);
			const squares = await squaresOf(page);
			expect(squares.length).toBe(100);
			expect(squares.filter(({ transform, animations }) => transform !== 'none' || animations > 0)).toEqual(
				[]
			);
			places.push(JSON.stringify(squares.map(({ at }) => at)));
		}
		expect(new Set(places).size).toBe(3);
		expect(await moved(page)).toBe(0);
	});
});

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
