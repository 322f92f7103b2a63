import { describe, expect, test } from 'vitest';
import { openPage } from './support/openPage.ts';
import { alive } from './support/worldMap.ts';

/** Outlines that the server drew, remembered before any script of the page runs. */
interface Remembering {
	drawnByServer?: readonly Element[];
}

function remember(): void {
	addEventListener(
		'readystatechange',
		() => {
			if (document.readyState === 'interactive') {
				(window as Remembering).drawnByServer = Array.from(document.querySelectorAll('#land path'));
			}
		},
		true
	);
}

describe.each(['', 'map', 'charts/treaty-map', 'charts/fugitive-flows', 'embed/treaty-map'])(
	'/%s',
	(path) => {
		test("keeps the server's outlines when scripts take over", async () => {
			const page = await openPage(path, { before: remember });
			// The story's charts sleep until a reader comes to them.
			await page.locator('#land').scrollIntoViewIfNeeded();
			await page.locator('[aria-roledescription="map"][tabindex="0"]:has(#land)').waitFor();
			const [drawn, kept] = await page.evaluate(() => {
				const server = (window as Remembering).drawnByServer ?? [];
				const now = Array.from(document.querySelectorAll('#land path'));
				return [server.length, now.filter((outline, index) => outline === server[index]).length];
			});
			expect(drawn).toBeGreaterThanOrEqual(200);
			expect(kept).toBe(drawn);
		});
	}
);

test('a new year recolours the outlines and redraws none', async () => {
	const page = await alive(await openPage('charts/treaty-map', { before: remember }));
	await page.getByRole('slider', { name: 'Year' }).fill('1995');
	await expect
		.poll(() => page.getByRole('status').or(page.locator('output')).first().innerText())
		.toBe('1995');
	const kept = await page.evaluate(() =>
		((window as Remembering).drawnByServer ?? []).every((outline) => outline.isConnected)
	);
	expect(kept).toBe(true);
});

test("the story's charts wake when a reader comes to them, and not before", async () => {
	const asked: string[] = [];
	const page = await openPage('', { onrequest: (address) => asked.push(new URL(address).pathname) });
	await page.waitForLoadState('networkidle');
	expect(asked.filter((pathname) => pathname.includes('treaty-map'))).toEqual([]);

	const chart = page.locator('[data-chart="treaty-map"]');
	await chart.scrollIntoViewIfNeeded();
	await chart.locator('[aria-roledescription="map"][tabindex="0"]').waitFor();
	expect(asked).toContain('/charts/treaty-map/content.json');
	// Awake, it answers: the map takes the keyboard and tells of a place.
	await chart.locator('[aria-roledescription="map"]').focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => chart.getByRole('status').innerText()).not.toBe('');
	// Several charts share the page: none may claim its address.
	expect(new URL(page.url()).search).toBe('');
});
