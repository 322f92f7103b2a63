import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fits, frameOf } from '../support/fits.ts';
import { serveHostPages, siteOrigin } from '../support/hostPages.ts';
import { openPage, site } from '../support/openPage.ts';

const script = `<script async src="${site}embed.js"></script>`;
const place = (id: string, attributes = '') =>
	`<div data-fugitive-flows="${id}" ${attributes}><a href="${site}charts/${id}">The chart ${id}</a></div>`;

let host: Awaited<ReturnType<typeof serveHostPages>>;
beforeAll(async () => {
	host = await serveHostPages({
		one: { body: `${place('returns-by-year')}${script}` },
		twice: { body: `${script}${place('returns-by-year')}${place('treaty-map')}${script}` },
		options: {
			body: `${place('treaty-map', 'data-theme="dark" data-header="off" data-time="1995"')}${script}`
		},
		without: { body: place('returns-by-year') },
		none: { body: `${script}<div data-fugitive-flows="../about"><a href="${site}about">About</a></div>` },
		taken: { body: `${place('returns-by-year')}${script}`, policy: 'frame-src *' },
		liar: {
			body: '<p>Not the site.</p>',
			listener: () => parent.postMessage({ 'fugitive-flows': { height: 5_000 } }, '*')
		},
		// Another's frame beside it, and the site's own page in a frame that the script has not made.
		rogue: {
			body: `${place('returns-by-year')}<iframe src="${site}embed/treaty-map" title="Another"></iframe>${script}`
		}
	});
});
afterAll(() => host.close());

const open = (name: string, options: Parameters<typeof openPage>[1] = {}) =>
	openPage(name, { from: host.address, embeds: siteOrigin, ...options });
const heightOf = (page: Page, id = 'returns-by-year') =>
	frameOf(page, id).evaluate((frame) => frame.style.height);
const themeOf = (page: Page) =>
	frameOf(page, 'returns-by-year')
		.contentFrame()
		.locator(':root')
		.evaluate((root) => root.dataset.theme ?? 'auto');

function frameAt(page: Page, part: string): Frame {
	const frame = page.frames().find((one) => one.url().includes(part));
	if (!frame) throw new Error(`No frame shows ${part}`);
	return frame;
}

test('a frame has a title, waits until a reader is near, and may fill the screen', async () => {
	const page = await open('one');
	await fits(page, 'returns-by-year');
	const said = await frameOf(page, 'returns-by-year').evaluate((frame) => {
		const { title, loading, allow } = frame as HTMLIFrameElement;
		return { title, loading, allow };
	});
	expect(said).toEqual({ title: 'The chart returns-by-year', loading: 'lazy', allow: 'fullscreen' });
	expect(await page.getByRole('link').count()).toBe(0);
});

test('without the script a link stands there, and so it does where no chart is named', async () => {
	const page = await open('without');
	expect(await page.getByRole('link', { name: 'The chart returns-by-year' }).count()).toBe(1);
	const another = await open('none');
	await another.waitForFunction(() => customElements.get('fugitive-flows'));
	expect(await another.getByRole('link', { name: 'About' }).count()).toBe(1);
	expect(await another.locator('iframe').count()).toBe(0);
});

test('a second copy of the script does nothing', async () => {
	const page = await open('twice');
	await fits(page, 'treaty-map');
	await fits(page, 'returns-by-year');
	expect(await page.locator('iframe').count()).toBe(2);
});

test('attributes are options of the chart, and answered', async () => {
	const page = await open('options');
	await fits(page, 'treaty-map');
	const embed = frameOf(page, 'treaty-map').contentFrame();
	expect(await embed.locator(':root').evaluate((root) => ({ ...root.dataset }))).toMatchObject({
		theme: 'dark',
		header: 'off'
	});
	await expect.poll(() => embed.locator('output').first().innerText()).toMatch(/^1995\b/);
});

test('a placeholder that comes later is found, and an element that says later which chart it is', async () => {
	const page = await open('one');
	await fits(page, 'returns-by-year');
	await page.evaluate(() => {
		const div = document.createElement('div');
		div.dataset.fugitiveFlows = 'return-methods';
		const section = document.createElement('section');
		section.append(div);
		const element = document.createElement('fugitive-flows');
		document.querySelector('main')?.append(section, element);
		element.setAttribute('chart', 'officials-dots');
	});
	await fits(page, 'return-methods');
	await fits(page, 'officials-dots');
	expect(await frameOf(page, 'officials-dots').getAttribute('title')).toBe('officials-dots');
});

test('a theme that changes on the placeholder is passed on, and survives a move within the page', async () => {
	const page = await open('one');
	await fits(page, 'returns-by-year');
	const change = (theme: string | null) =>
		page.evaluate((to) => {
			const div = document.querySelector('[data-fugitive-flows]');
			if (to === null) div?.removeAttribute('data-theme');
			else div?.setAttribute('data-theme', to);
		}, theme);
	for (const theme of ['dark', 'light', 'auto']) {
		await change(theme);
		await expect.poll(() => themeOf(page)).toBe(theme);
	}
	await change('dark');
	await expect.poll(() => themeOf(page)).toBe('dark');
	await change(null);
	await expect.poll(() => themeOf(page)).toBe('auto');

	await change('dark');
	await page.evaluate(() => {
		const div = document.querySelector('[data-fugitive-flows]');
		if (div) document.querySelector('main')?.append(document.createElement('hr'), div);
	});
	await fits(page, 'returns-by-year');
	await expect.poll(() => themeOf(page)).toBe('dark');
});

test('a message from anyone else changes no height, and neither does one that says what cannot be', async () => {
	const page = await open('rogue');
	await fits(page, 'returns-by-year');
	const height = await heightOf(page);
	const another = page.locator('iframe[title="Another"]');
	await another.contentFrame().getByRole('heading').first().waitFor();
	const forged = { 'fugitive-flows': { id: 'returns-by-year', height: 5_000, version: 1 } };
	// The page itself, and the site's own document in a frame that is not the script's.
	await page.evaluate((message) => postMessage(message, '*'), forged);
	const rogue = frameAt(page, 'embed/treaty-map');
	await rogue.evaluate((message) => parent.postMessage(message, '*'), forged);
	const own = frameAt(page, 'embed/returns-by-year');
	for (const wrong of [39, 10_001, -1, Infinity, NaN, '5000', null])
		await own.evaluate((to) => parent.postMessage({ 'fugitive-flows': { height: to } }, '*'), wrong);
	// What was sent before has come when this has.
	await own.evaluate(() => parent.postMessage({ 'fugitive-flows': { height: 777 } }, '*'));
	const seen: string[] = [];
	await expect
		.poll(async () => {
			seen.push(await heightOf(page));
			return seen.at(-1);
		})
		.toBe('777px');
	expect(new Set(seen).difference(new Set([height, '777px'])).size).toBe(0);
	expect(await another.evaluate((frame) => frame.style.height)).toBe('');
});

test('what another host says from the frame of an embed changes no height', async () => {
	const page = await open('taken');
	await fits(page, 'returns-by-year');
	const height = await heightOf(page);
	const heard = page.evaluate(
		() =>
			new Promise<string>((hear) => {
				addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
					if (JSON.stringify(data).includes('5000')) hear(origin);
				});
			})
	);
	await page.evaluate((liar) => {
		const frame = document.querySelector('iframe');
		if (frame) frame.src = liar;
	}, `${host.address}liar/`);
	expect(await heard).toBe(new URL(host.address).origin);
	expect(await page.locator('iframe').evaluate((frame) => frame.style.height)).toBe(height);
});

test('an embed obeys the page around it and nobody else', async () => {
	const page = await open('rogue');
	await fits(page, 'returns-by-year');
	const rogue = frameAt(page, 'embed/treaty-map');
	const asks = (theme: string) => ({ 'fugitive-flows': { theme } });
	await rogue.evaluate((message) => {
		for (let index = 0; index < parent.frames.length; index += 1)
			parent.frames[index]?.postMessage(message, '*');
		// And to itself: its parent is another.
		postMessage(message, '*');
	}, asks('dark'));
	await page.evaluate((message) => {
		for (let index = 0; index < frames.length; index += 1) frames[index]?.postMessage(message, '*');
	}, asks('light'));
	await expect.poll(() => themeOf(page)).toBe('light');
	expect(await rogue.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
});
