import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openPage } from './support/openPage.ts';

/*
 * Others touch a page before its scripts do, and after: a browser's translation puts its own elements in the place of texts, a
 * program on the way strips comments, files get lost.
 */

/** As a browser's translation does it: every text in an element of its own, in another language. */
function translate(): void {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) {
		const text = walker.currentNode as Text;
		if (text.data.trim() && !text.parentElement?.closest('svg, script, style, textarea, option, font'))
			texts.push(text);
	}
	for (const text of texts) {
		const font = document.createElement('font');
		font.textContent = `*${text.data}`;
		text.parentNode?.insertBefore(font, text);
		text.remove();
	}
}

function stripComments(): void {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
	const comments: Comment[] = [];
	while (walker.nextNode()) comments.push(walker.currentNode as Comment);
	for (const comment of comments) comment.remove();
}

/** Comes to the page's first island, and waits until it answers. */
async function wake(page: Page): Promise<void> {
	await page.mouse.move(200, 300);
	await page.mouse.move(210, 310);
	await page.locator('[data-island]').first().scrollIntoViewIfNeeded();
	await page.locator('[data-island][data-hydrated]').first().waitFor();
}

const outlines = (page: Page) => page.locator('#land path[d]').count();
const redrawn = /hydration_mismatch|Failed to hydrate/;

describe.each([
	['a translation', translate],
	['a program that strips comments', stripComments]
])('%s before the page comes alive', (_, touch) => {
	test.each(['map', 'charts/treaty-map', 'charts/fugitive-flows', 'embed/treaty-map'])(
		'leaves /%s its land, with its colours',
		async (path) => {
			const page = await openPage(path, { acts: false, expected: redrawn });
			const before = await outlines(page);
			const shaded = page.locator('#land path[data-shade]:not([data-shade="none"])');
			const shades = await shaded.count();
			await page.evaluate(touch);
			await wake(page);
			expect(before).toBeGreaterThanOrEqual(200);
			expect(await outlines(page)).toBe(before);
			await expect.poll(() => shaded.count()).toBe(shades);
		}
	);

	test('leaves the cases whole, and they answer', async () => {
		const page = await openPage('cases', { acts: false, expected: redrawn });
		await page.evaluate(touch);
		await wake(page);
		await page.locator('table.alive').waitFor();
		expect(await page.locator('main tbody').count()).toBe(25);
		await page.getByRole('searchbox').first().fill('zzzz');
		await page.locator('.none').waitFor();
	});
});

test('a count that changes is right after a translation, and so is every text that a year changes', async () => {
	const page = await openPage('cases');
	await wake(page);
	await page.evaluate(translate);
	const status = page.locator('p.count');
	const before = await status.innerText();
	await page.getByRole('searchbox').first().fill('bank');
	await expect.poll(() => status.innerText()).not.toBe(before);
	await page.locator('main tbody').first().waitFor();
	const found = Number(/\d+/.exec(await status.innerText())?.[0]);
	expect(Math.min(found, 25)).toBe(await page.locator('main tbody').count());
});

test('the year of a map is told after a translation', async () => {
	const page = await openPage('charts/treaty-map');
	await wake(page);
	await page.evaluate(translate);
	await page.getByRole('slider', { name: 'Year' }).fill('1995');
	await expect
		.poll(() => page.getByRole('status').or(page.locator('output')).first().innerText())
		.toMatch(/1995\b/);
});

describe('controls', () => {
	const visible = (page: Page) =>
		page
			.locator('[data-island] :is(input, select, button)')
			.evaluateAll(
				(controls) =>
					controls.filter((control) => control.checkVisibility({ visibilityProperty: true })).length
			);

	test.each(['charts/treaty-map', 'map', 'cases', 'countries', 'sources', 'embed/treaty-map'])(
		'of /%s are not shown while the scripts that answer them are lost',
		async (path) => {
			const page = await openPage('about');
			await page.context().route('**/_app/immutable/**/*.js', (route) => route.abort());
			const lost = await page.context().newPage();
			await lost.goto(new URL(path, page.url()).href);
			await lost.mouse.move(200, 300);
			expect(await visible(lost)).toBe(0);
			expect(await lost.locator('main').innerText()).not.toBe('');
		}
	);

	test.each(['charts/treaty-map', 'map', 'cases'])(
		'of /%s are put away where the data of the picture is lost, and come back with it',
		async (path) => {
			const page = await openPage(path, { acts: false, expected: /ERR_FAILED|Failed to (load|fetch)/ });
			const shown = await visible(page);
			await page.context().route('**/*.json', (route) => route.abort());
			await page.mouse.move(200, 300);
			await page.mouse.move(210, 310);
			await page.locator('[data-lost]').first().waitFor();
			expect(shown).toBeGreaterThan(0);
			expect(await visible(page)).toBe(0);
			await page.context().unroute('**/*.json');
			await page
				.locator('[data-island]')
				.first()
				.click({ position: { x: 5, y: 5 } });
			await page.locator('[data-island][data-hydrated]').first().waitFor();
			await expect.poll(() => visible(page)).toBeGreaterThan(0);
		}
	);
});

test.each(['charts/treaty-map?time=1998', 'countries'])(
	'without a connection, the search leaves the reader on /%s and says why',
	async (path) => {
		const page = await openPage(path, { expected: /ERR_INTERNET_DISCONNECTED|Failed to fetch/ });
		await page.context().setOffline(true);
		await page.keyboard.press('Control+k');
		await page.locator('header [role=status]').filter({ hasText: 'No connection' }).waitFor();
		expect(page.url()).toContain(path);
		await page.context().setOffline(false);
		await page.keyboard.press('Control+k');
		// A browser keeps in mind that a script was lost: the list of countries is the way, then.
		await page.waitForURL(/countries$/);
	}
);

test.each(['cases#%', 'cases#%E0%A4%A', 'sources#%', 'charts/treaty-map#%', 'map#%25', 'methods#%ff'])(
	'an address that ends in what nobody can decode is harmless: /%s',
	async (path) => {
		const page = await openPage(path);
		await page.mouse.move(200, 300);
		await page.locator('h1').first().waitFor();
		if (path.startsWith('cases')) await page.locator('table.alive').waitFor();
	}
);

test('Enter that ends a composition chooses nothing in the search of the map', async () => {
	const page = await openPage('map');
	await wake(page);
	const box = page.getByRole('combobox', { name: 'Find a jurisdiction' });
	await box.fill('tai');
	await page.locator('[role=listbox] [role=option]').first().waitFor();
	for (const composing of [{ isComposing: true }, { keyCode: 229 }])
		await box.evaluate(
			(input, init) =>
				void input.dispatchEvent(
					new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init })
				),
			composing
		);
	expect(await box.inputValue()).toBe('tai');
	await box.press('Enter');
	await expect.poll(() => page.url()).toContain('country=');
});
