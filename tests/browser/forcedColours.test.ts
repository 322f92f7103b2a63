import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { registry } from '#src/charts/registry.ts';
import { openPage } from './support/openPage.ts';
import { alive } from './support/worldMap.ts';
import { seenMarks, type Mark } from './support/seenMarks.ts';

const charts = Object.keys(registry).map((id) => `charts/${id}`);
const others = ['map?layer=treaties', 'map?layer=people', 'map?layer=money', 'charts', 'countries/USA', ''];
const schemes = ['light', 'dark'] as const;

/** Marks that stand out from the reader's usual ground, and not from the one that he forces. */
const lost = (usual: readonly Mark[], forced: readonly Mark[]) =>
	usual.flatMap(({ name, colours }, index) =>
		colours.length > 0 && forced[index]?.colours.length === 0 ? [name] : []
	);

/** Looks that differ usually and are one where colours are forced. */
function merged(usual: readonly Mark[], forced: readonly Mark[]): string[] {
	const looks = new Map<string, Set<string>>();
	for (const [index, { look }] of forced.entries()) {
		if (usual[index]?.colours.length === 0) continue;
		const before = looks.get(look) ?? new Set();
		looks.set(look, before.add(usual[index]?.look ?? ''));
	}
	return [...looks.values()].filter(({ size }) => size > 1).map((before) => [...before].join(' and '));
}

/** Words in the colour of the ground: where a browser lays the ground behind each line, they are gone whatever lies below. */
const unreadable = (page: Page) =>
	page.evaluate(() => {
		const ground = getComputedStyle(document.body).backgroundColor;
		return Array.from(document.querySelectorAll('body *'))
			.filter((element) => {
				const own = Array.from(element.childNodes).some(
					(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''
				);
				const { color, forcedColorAdjust } = getComputedStyle(element);
				return own && color === ground && !(element instanceof SVGElement) && forcedColorAdjust !== 'none';
			})
			.map(({ tagName, className }) => `${tagName} ${String(className)}`);
	});

describe('with colours that the reader forces', () => {
	test.each([...charts, ...others])('all marks of /%s are seen and told apart', async (path) => {
		const page = await openPage(path, { acts: false, reducedMotion: 'reduce' });
		// An address with options is answered at once.
		if (path.includes('?')) await alive(page);
		const pictures = '.picture, [aria-roledescription="map"], .thumbnail';
		for (const colorScheme of schemes) {
			await page.emulateMedia({ colorScheme, forcedColors: 'none' });
			const usual = await seenMarks(page, pictures);
			expect(usual.length).toBeGreaterThan(10);
			await page.emulateMedia({ colorScheme, forcedColors: 'active' });
			const forced = await seenMarks(page, pictures);
			expect(forced.length).toBe(usual.length);
			expect.soft(lost(usual, forced), `not seen, ${colorScheme}`).toEqual([]);
			expect.soft(merged(usual, forced), `not told apart, ${colorScheme}`).toEqual([]);
			expect.soft(await unreadable(page), `no words to be seen, ${colorScheme}`).toEqual([]);
		}
	});

	test('what is chosen is told from what is not, and every button is a box', async () => {
		const page = await openPage('charts/treaty-map', { forcedColors: 'active' });
		const look = (name: string) =>
			page.getByRole('button', { name, exact: true }).evaluate((button) => {
				const { backgroundColor, color, borderTopWidth, borderTopColor } = getComputedStyle(button);
				return { backgroundColor, color, borderTopWidth, isBorderSeen: borderTopColor !== backgroundColor };
			});
		const [chosen, other] = [await look('Chart'), await look('Table')];
		expect(chosen.backgroundColor).not.toBe(other.backgroundColor);
		expect(chosen.color).not.toBe(chosen.backgroundColor);
		expect(other).toMatchObject({ borderTopWidth: '1px', isBorderSeen: true });
	});

	test('the skip link can be read, and what has the focus is framed', async () => {
		const page = await openPage('about', { forcedColors: 'active' });
		await page.keyboard.press('Tab');
		const link = page.getByRole('link', { name: 'Skip to the content' });
		const { color, frame, ground } = await link.evaluate((element) => ({
			color: getComputedStyle(element).color,
			frame: `${getComputedStyle(element).outlineStyle} ${getComputedStyle(element).outlineWidth}`,
			ground: getComputedStyle(document.body).backgroundColor
		}));
		expect(color).not.toBe(ground);
		expect(frame).toBe('solid 2px');
	});

	test('what the keys have come to in a search is framed', async () => {
		const page = await openPage('', { forcedColors: 'active' });
		await page.keyboard.press('Control+k');
		await page.getByRole('dialog').getByRole('combobox').fill('canada');
		await page.keyboard.press('ArrowDown');
		const frames = () =>
			page
				.getByRole('dialog')
				.getByRole('option')
				.evaluateAll((options) => options.map((option) => getComputedStyle(option).outlineStyle));
		await expect.poll(async () => (await frames()).filter((style) => style === 'solid').length).toBe(1);
	});
});
