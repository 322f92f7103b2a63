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
			// The story's charts wait until a reader comes to them.
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
		.toMatch(/^1995\b/);
	const kept = await page.evaluate(() =>
		((window as Remembering).drawnByServer ?? []).every((outline) => outline.isConnected)
	);
	expect(kept).toBe(true);
});

/** Every address that a page has asked for, below the site. */
function remembering() {
	const asked: string[] = [];
	return { asked, onrequest: (address: string) => asked.push(new URL(address).pathname) };
}

test.each(['embed/treaty-map', 'charts/treaty-gap', 'map', 'cases', 'countries'])(
	'/%s asks for no data and no code of an island until a reader acts',
	async (path) => {
		const { asked, onrequest } = remembering();
		const page = await openPage(path, { acts: false, onrequest });
		await page.waitForLoadState('networkidle');
		expect(asked.filter((pathname) => pathname.endsWith('.json'))).toEqual([]);
		expect(asked.filter((pathname) => pathname.endsWith('.js')).length).toBeLessThanOrEqual(2);
		expect(asked.length).toBeLessThanOrEqual(path.startsWith('embed/') ? 6 : 10);

		await page.mouse.move(200, 400);
		await page.mouse.move(210, 410);
		await page.locator('[data-island][data-hydrated]').first().waitFor();
		expect(asked.filter((pathname) => pathname.endsWith('.json')).length).toBeGreaterThan(0);
	}
);

test('what a reader does to a control before the code is there is done once it is', async () => {
	const page = await openPage('charts/treaty-map', { acts: false });
	await page.getByRole('button', { name: 'Table' }).click();
	await page.getByRole('table').waitFor();
	const another = await openPage('embed/treaty-map', { acts: false });
	await another.getByRole('slider', { name: 'Year' }).fill('1995');
	await expect.poll(() => another.locator('output').first().innerText()).toMatch(/^1995\b/);
});

test('an address with options is answered at once, before a reader acts', async () => {
	const page = await openPage('charts/treaty-map?tab=table', { acts: false });
	await page.getByRole('table').waitFor();
});

test.each(['charts/treaty-map', 'embed/treaty-map', 'map', 'cases', 'countries'])(
	'/%s stays as the server drew it where its data cannot be had, and says nothing wrong',
	async (path) => {
		const page = await openPage(path, { acts: false, expected: /503|Failed to load/ });
		await page.route(/\.json$/, (route) => route.fulfill({ status: 503 }));
		// Its controls are put away (touchedByOthers.test.ts), and nothing else.
		const main = page.getByRole('main');
		const read = () =>
			main.evaluate((element) => {
				const copy = element.cloneNode(true) as HTMLElement;
				for (const control of copy.querySelectorAll('.needs-script')) control.remove();
				return copy.textContent;
			});
		const drawn = await read();
		const answered = page.waitForResponse((response) => response.status() === 503);
		await page.mouse.move(200, 400);
		await page.mouse.move(210, 410);
		await answered;
		await page.locator('[data-lost]').first().waitFor();
		expect(await read()).toBe(drawn);
		expect(await page.getByRole('alert').count()).toBe(0);
	}
);

test("the story's charts are hydrated when a reader comes to them, and not before", async () => {
	const { asked, onrequest } = remembering();
	const page = await openPage('', { onrequest });
	await page.waitForLoadState('networkidle');
	expect(asked.filter((pathname) => pathname.includes('treaty-map'))).toEqual([]);

	const chart = page.locator('[data-chart="treaty-map"]');
	await chart.scrollIntoViewIfNeeded();
	await chart.locator('[aria-roledescription="map"][tabindex="0"]').waitFor();
	expect(asked).toContain('/charts/treaty-map/content.json');
	// Hydrated, it answers: the map takes the keyboard and tells of a place.
	await chart.locator('[aria-roledescription="map"]').focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => chart.getByRole('status').innerText()).not.toBe('');
	// Several charts share the page: none may claim its address.
	expect(new URL(page.url()).search).toBe('');
});
