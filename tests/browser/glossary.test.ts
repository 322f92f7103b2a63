import { expect, test } from 'vitest';
import { glossaryOf } from '#atlas/glossary.ts';
import { violations } from './support/axe.ts';
import { openPage } from './support/openPage.ts';

const persuasion = glossaryOf().find(({ id }) => id === 'persuasion')?.text ?? '';
const word = 'main a[data-term="persuasion"]';

test('a word is explained by pointer, and Escape takes the card away', async () => {
	const page = await openPage('methods');
	await page.waitForLoadState('networkidle');
	await page.locator(word).hover();
	const card = page.getByRole('tooltip');
	await expect.poll(() => card.innerText()).toContain(persuasion);
	expect(await page.locator(word).getAttribute('aria-describedby')).toBe(await card.getAttribute('id'));
	// The pointer may go to the card and read.
	await card.hover();
	await page.waitForTimeout(400);
	expect(await card.isVisible()).toBe(true);
	await page.keyboard.press('Escape');
	await card.waitFor({ state: 'hidden' });
	expect(await page.locator(word).getAttribute('aria-describedby')).toBe(null);
});

test('a word is explained by focus, and Enter follows it to the glossary', async () => {
	const page = await openPage('methods');
	await page.waitForLoadState('networkidle');
	await page.locator('main a[data-term="persuasion"]').focus();
	// Focus by keyboard, as a reader's comes.
	await page.keyboard.press('Tab');
	await page.keyboard.press('Shift+Tab');
	await expect.poll(() => page.getByRole('tooltip').innerText()).toContain(persuasion);
	await page.keyboard.press('Enter');
	await expect.poll(() => page.url()).toMatch(/#persuasion$/);
});

test('a first tap explains a word, a second follows it', async () => {
	const page = await openPage('methods', { viewport: { width: 360, height: 740 }, hasTouch: true });
	await page.waitForLoadState('networkidle');
	await page.locator(word).tap();
	const card = page.getByRole('tooltip');
	await expect.poll(() => card.innerText()).toContain(persuasion);
	expect(page.url()).not.toContain('#');
	const box = await card.boundingBox();
	expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
	expect(await violations(page)).toEqual([]);
	await page.locator(word).tap();
	await expect.poll(() => page.url()).toMatch(/#persuasion$/);
});

test('without scripts a word is a link to its entry', async () => {
	const page = await openPage('methods', { javaScriptEnabled: false });
	await page.locator(word).click();
	expect(page.url()).toMatch(/\/methods#persuasion$/);
	expect(await page.locator('dt#persuasion').innerText()).toBe('Persuasion');
});
