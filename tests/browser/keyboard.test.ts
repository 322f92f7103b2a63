import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { registry } from '#src/charts/registry.ts';
import { openPage } from './support/openPage.ts';
import { alive, mapOf } from './support/worldMap.ts';

/** What has the focus: its role or tag, and what it is called. */
function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return 'nothing';
		const label =
			element.getAttribute('aria-label') ??
			(element instanceof HTMLInputElement || element instanceof HTMLSelectElement
				? element.labels?.[0]?.textContent
				: element.textContent) ??
			'';
		const role = element.getAttribute('aria-roledescription') ?? element.tagName.toLowerCase();
		return `${role}: ${label.trim().replace(/\s+/g, ' ')}`.slice(0, 60);
	});
}

/** Everything that Tab reaches from the top of a page, in order, each with whether its focus can be seen. */
async function tabOrder(page: Page, most = 60): Promise<string[]> {
	const order: string[] = [];
	await page.evaluate(() => document.body.focus());
	for (let step = 0; step < most; step++) {
		await page.keyboard.press('Tab');
		const now = await focused(page);
		if (now === 'nothing') break;
		const seen = await page.evaluate(() => {
			const style = document.activeElement ? getComputedStyle(document.activeElement) : undefined;
			return style !== undefined && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
		});
		order.push(seen ? now : `${now} (focus not seen)`);
	}
	return order;
}

const positions = (order: readonly string[], wanted: readonly RegExp[]) =>
	wanted.map((pattern) => order.findIndex((stop) => pattern.test(stop)));

test('Tab goes from the skip link through navigation, controls, views and map, in reading order', async () => {
	const page = await alive(await openPage('charts/treaty-map'));
	const order = await tabOrder(page);
	const wanted = [
		/^a: Skip to the content/,
		/^a: Fugitive Flows/,
		/^a: Story/,
		/^a: Map/,
		/^select: Instrument/,
		/^button: Chart$/,
		/^button: Table$/,
		/^map: /,
		/^button: Play/,
		/^input: Year/
	];
	const found = positions(order, wanted);
	expect(
		found.filter((position) => position === -1),
		order.join('\n')
	).toEqual([]);
	expect(found).toEqual(found.toSorted((a, b) => a - b));
	expect(order.filter((stop) => stop.includes('not seen'))).toEqual([]);
});

test('Tab reaches layers, search, views, map and zoom of the explorer', async () => {
	const page = await alive(await openPage('map'));
	const order = await tabOrder(page);
	const wanted = [
		/^button: Treaties$/,
		/^button: People$/,
		/^map: /,
		/^button: Zoom in/,
		/^button: World/,
		/^input: Year/,
		/^select: Instrument/,
		/^input: Find a jurisdiction/,
		/^button: Table$/
	];
	const found = positions(order, wanted);
	expect(
		found.filter((position) => position === -1),
		order.join('\n')
	).toEqual([]);
	expect(found).toEqual(found.toSorted((a, b) => a - b));
});

test('the map is one stop, not one for each jurisdiction', async () => {
	const page = await alive(await openPage('charts/treaty-map'));
	await mapOf(page).focus();
	await page.keyboard.press('Tab');
	expect(await mapOf(page).evaluate((map) => map.contains(document.activeElement))).toBe(false);
});

test('the skip link leads past the navigation', async () => {
	const page = await openPage('about');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.evaluate(() => location.hash)).toBe('#content');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(
		true
	);
});

describe.each(Object.keys(registry))('on the page of %s', (id) => {
	test('Tab reaches every control that can be seen, and shows which it has reached', async () => {
		const page = await openPage(`charts/${id}`);
		await page.waitForLoadState('networkidle');
		const wanted = await page.evaluate(() => {
			const controls = Array.from(
				document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]')
			).filter((control) => control.tabIndex >= 0 && control.checkVisibility({ visibilityProperty: true }));
			controls.forEach((control, index) => (control.dataset.wanted = String(index)));
			return controls.length;
		});
		const reached = new Set<string>();
		const unseen: string[] = [];
		for (let step = 0; step < wanted + 10 && reached.size < wanted; step++) {
			await page.keyboard.press('Tab');
			const { number, isSeen, markup } = await page.evaluate(() => {
				const active = document.activeElement as HTMLElement;
				// A row's button frames the whole row.
				const isSeen = [undefined, '::after'].some((part) => {
					const { outlineStyle, outlineWidth } = getComputedStyle(active, part);
					return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
				});
				return {
					number: active.dataset.wanted,
					isSeen,
					markup: active.outerHTML.slice(0, 80)
				};
			});
			if (number === undefined) continue;
			reached.add(number);
			if (!isSeen) unseen.push(markup);
		}
		const missed = await page.evaluate(
			(numbers) =>
				Array.from(document.querySelectorAll<HTMLElement>('[data-wanted]'))
					.filter(({ dataset }) => !numbers.includes(dataset.wanted ?? ''))
					.map(({ outerHTML }) => outerHTML.slice(0, 80)),
			[...reached]
		);
		expect(missed).toEqual([]);
		expect(unseen).toEqual([]);
	});
});
