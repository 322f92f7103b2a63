import type { Browser } from 'playwright';
import { repeatRows } from '#tests/fixtures/scale/repeatRows.ts';
import { slowdown } from './measureEmbed.ts';

/** What the page notes of each key: from its press to the next paint, in milliseconds. */
interface Noting {
	keys?: number[];
}

/** Notes the time from each key to the frame after which what it changed is on the screen. */
function noteKeys(): void {
	const keys: number[] = ((window as Noting).keys = []);
	addEventListener(
		'input',
		(event) => {
			const began = event.timeStamp;
			requestAnimationFrame(() => {
				// A message comes after the frame is painted.
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => keys.push(performance.now() - began);
				port2.postMessage(null);
			});
		},
		{ capture: true }
	);
}

/**
 * Types into the search of a table's page, with as many rows as are wanted.
 * @param site where it is served, with a slash at its end
 * @returns milliseconds from each key to its paint, on a processor `slowdown` times slower
 */
export async function measureKeys(
	browser: Browser,
	site: string,
	{
		table,
		key,
		rows,
		text
	}: { readonly table: string; readonly key: string; readonly rows: number; readonly text: string }
): Promise<readonly number[]> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	try {
		const page = await context.newPage();
		await page.route(`**/data/latest/${table}.json`, async (route) => {
			const answer = await route.fetch();
			const own = (await answer.json()) as readonly Readonly<Record<string, unknown>>[];
			await route.fulfill({ json: repeatRows(own, key, rows) });
		});
		await page.route(`**/data/${table}/content.json`, async (route) => {
			const answer = await route.fetch();
			await route.fulfill({ json: { ...((await answer.json()) as object), total: rows } });
		});
		await page.addInitScript(noteKeys);
		await page.goto(`${site}data/${table}?q=a`, { waitUntil: 'networkidle' });
		const search = page.getByRole('searchbox');
		await page
			.getByText(`${rows.toLocaleString('en-GB')} rows, page 1`)
			.or(page.getByText(`of ${rows.toLocaleString('en-GB')} rows, page`))
			.first()
			.waitFor();
		await search.fill('');
		await search.focus();
		await page.waitForTimeout(2000);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		await page.evaluate(() => ((window as Noting).keys = (window as Noting).keys ?? []).splice(0));
		for (const letter of text) {
			await search.press(letter);
			await page.waitForTimeout(700);
		}
		for (let left = text.length; left > 0; left -= 1) {
			await search.press('Backspace');
			await page.waitForTimeout(700);
		}
		return await page.evaluate(() => (window as Noting).keys ?? []);
	} finally {
		await context.close();
	}
}
