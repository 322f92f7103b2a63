import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { allLooks, expectAccessible } from './axe.ts';
import { openPage, site } from './openPage.ts';

/** What is wider than the window, if anything. */
function tooWide(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		if (document.documentElement.scrollWidth <= innerWidth) return [];
		const wide = Array.from(document.querySelectorAll('body *'))
			.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
			.map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
		return ['the page', ...wide.slice(0, 5)];
	});
}

/** Spaces all text as far as a reader may (WCAG 2.2, 1.4.12). */
const spaceText = (page: Page) =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`
			* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
			p { margin-block-end: 2em !important; }
		`);
		document.adoptedStyleSheets = [sheet];
	});

/**
 * Tests of every page that look at it as it stands, on one loading of it: each loading costs more than any of them.
 * @param looks in which axe looks at it
 * @param from where the site is served, if it is another
 */
export function testPages(pages: readonly string[], looks = allLooks, from = site): void {
	test.each(pages.map((path) => [`/${path}`, path]))(
		'%s loads without a complaint, fits the window, can be read large, and axe finds nothing',
		async (_, path) => {
			// openPage fails the test where the page complains or asks another host for anything.
			const page = await openPage(path, { from });
			await expectAccessible(page, looks);

			for (const width of [320, 360, 768, 1440]) {
				await page.setViewportSize({ width, height: 800 });
				expect.soft(await tooWide(page), `wider than ${width} px`).toEqual([]);
			}

			await page.setViewportSize({ width: 1280, height: 900 });
			await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
			expect.soft(await tooWide(page), 'wider than the window with text twice as large').toEqual([]);
			await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));

			await spaceText(page);
			for (const width of [320, 640]) {
				await page.setViewportSize({ width, height: 800 });
				expect.soft(await tooWide(page), `wider than ${width} px with text spaced`).toEqual([]);
			}

			await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
			await page.waitForLoadState('networkidle');
			expect(await page.context().cookies()).toEqual([]);
			expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBeLessThanOrEqual(1);
		}
	);
}
