import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registry } from '#src/charts/registry.ts';
import { fits, frameOf } from '../support/fits.ts';
import { serveHostPages, siteOrigin } from '../support/hostPages.ts';
import { openPage, site } from '../support/openPage.ts';

/** What is made up is the same in every run: a failure can be looked at. */
const seed = 20_261_128;

let host: Awaited<ReturnType<typeof serveHostPages>>;
beforeAll(async () => {
	host = await serveHostPages({
		one: {
			body: `<div data-fugitive-flows="treaty-map"></div><script async src="${site}embed.js"></script>`
		},
		listening: { body: `<iframe src="${site}embed/treaty-gap?childId=here" title="A chart"></iframe>` }
	});
});
afterAll(() => host.close());

interface Remembering {
	firstRoot?: string;
	told?: unknown[];
}

describe('before anything is drawn', () => {
	test('theme and header stand on the root', async () => {
		const page = await openPage('embed/treaty-map?header=off&theme=dark', {
			acts: false,
			before: () => {
				const observer = new MutationObserver(() => {
					if (!document.body) return;
					(window as Remembering).firstRoot = JSON.stringify({ ...document.documentElement.dataset });
					observer.disconnect();
				});
				observer.observe(document, { childList: true, subtree: true });
			}
		});
		expect(await page.evaluate(() => (window as Remembering).firstRoot)).toBe(
			'{"theme":"dark","header":"off"}'
		);
		// Neither asks for the chart's code.
		await page.waitForLoadState('networkidle');
		expect(await page.locator('[data-hydrated]').count()).toBe(0);
	});

	test.each(Object.keys(registry))(
		'an embed of %s without its header starts with the picture, and keeps its heading for who cannot see it',
		async (id) => {
			const page = await openPage(`embed/${id}?header=off`, { viewport: { width: 640, height: 800 } });
			const heading = page.getByRole('heading', { level: 1 });
			expect(await heading.count()).toBe(1);
			const seen = await page.evaluate(() => {
				const [header, source] = ['.chart > header', '.source-line'].map((selector) =>
					document.querySelector(selector)?.getBoundingClientRect()
				);
				return [header?.height, (source?.height ?? 0) > 0];
			});
			expect(seen).toEqual([1, true]);
		}
	);
});

test.each([
	['theme=dark&utm_source=x', false],
	['childId=a&initialWidth=600&parentUrl=https%3A%2F%2Fx.example', false],
	['tab=table', true],
	['time=1995', true]
])('at once hydrates what asks for another picture: %s', async (query, hydrates) => {
	const page = await openPage(`embed/treaty-map?${query}`, { acts: false });
	await page.waitForLoadState('networkidle');
	await expect.poll(() => page.locator('[data-hydrated]').count()).toBe(hydrates ? 1 : 0);
});

test('a height is told in four forms, and only when it changes', async () => {
	const page = await openPage('listening/', {
		from: host.address,
		embeds: siteOrigin,
		before: () => {
			if (parent !== window) return;
			const told: unknown[] = ((window as Remembering).told = []);
			addEventListener('message', ({ data }) => told.push(data));
		}
	});
	const told = () => page.evaluate(() => JSON.stringify((window as Remembering).told));
	const embed = frameOf(page, 'treaty-gap').contentFrame();
	const real = () =>
		embed.locator(':root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
	await expect
		.poll(async () => told())
		.toContain(`xPYMxhereightxPYMx`.replace('hereight', `herexPYMxheight`));
	await embed.getByText('What is uncertain, missing or disputed').press('Enter');
	await page.setViewportSize({ width: 500, height: 700 });
	await expect.poll(async () => (await told()).includes(`heightxPYMx${await real()}"`)).toBe(true);

	const messages = JSON.parse(await told()) as unknown[];
	expect(messages.length % 4).toBe(0);
	const heights: number[] = [];
	for (let index = 0; index < messages.length; index += 4) {
		const [ours, datawrapper, amp, pym] = messages.slice(index, index + 4);
		const { height } = (ours as { 'fugitive-flows': { height: number } })['fugitive-flows'];
		heights.push(height);
		expect([ours, datawrapper, amp, pym]).toEqual([
			{ 'fugitive-flows': { id: 'treaty-gap', height, version: 1 } },
			{ 'datawrapper-height': { 'treaty-gap': height } },
			{ sentinel: 'amp', type: 'embed-size', height },
			`pymxPYMxherexPYMxheightxPYMx${height}`
		]);
	}
	expect(heights.length).toBeGreaterThanOrEqual(2);
	expect(heights.filter((height, index) => height === heights[index - 1])).toEqual([]);
});

const name = fc.oneof(
	fc.constantFrom('theme', 'header', 'tab', 'names', 'time', 'country', 'group', 'sort', 'kind', 'stage'),
	fc.constantFrom('childId', 'initialWidth', 'parentUrl', '__proto__'),
	fc.string()
);
const value = fc.oneof(
	fc.constantFrom('dark', 'off', 'table', 'all', 'USA', 'CAN~USA', '1995', '2005..2015', '-1', '99999'),
	fc.string(),
	fc.string({ minLength: 500, maxLength: 1_000 })
);
const query = fc.oneof(
	fc.array(fc.tuple(name, value), { maxLength: 6 }).map((pairs) => new URLSearchParams(pairs).toString()),
	fc.constantFrom('%', '%E0%A4%A', '&&==&', '?tab=table?', 'tab=table&tab=nothing', 'theme[]=dark')
);
const ids = Object.keys(registry);

test.each(ids)('made-up queries break no embed of %s', async (id) => {
	const page = await openPage(`embed/${id}`);
	// Some are opened, and all are then gone to in the page that is open: a thousand, over all charts.
	const [first = '', second = '', ...others] = fc.sample(query, { numRuns: 72, seed: seed + id.length });
	for (const made of [first, second]) {
		await page.goto(new URL(`embed/${id}?${made}`, site).href);
		await page.mouse.move(1, 1);
		await page.mouse.move(2, 2);
		await page.locator('[data-hydrated]').waitFor();
		const { theme = '', header = '' } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
		expect(['', 'light', 'dark'], made).toContain(theme);
		expect(['', 'off'], made).toContain(header);
	}
	const broken = await page.evaluate(async (all) => {
		const found: string[] = [];
		for (const made of all) {
			history.replaceState(null, '', `?${made}`);
			dispatchEvent(new PopStateEvent('popstate'));
			await new Promise((done) => requestAnimationFrame(done));
			const title = document.querySelector('h1')?.textContent ?? '';
			const drawn = document.querySelector('.picture:not([hidden]), table');
			if (title.length < 20 || !drawn) found.push(made);
		}
		return found;
	}, others);
	expect(broken).toEqual([]);
});

test('a thousand made-up messages break neither an embed nor the page around it', async () => {
	const page = await openPage('one/', { from: host.address, embeds: siteOrigin });
	await fits(page, 'treaty-map');
	const frame = frameOf(page, 'treaty-map');
	const root = frame.contentFrame().locator(':root');
	const title = await frame.contentFrame().getByRole('heading', { level: 1 }).innerText();
	const leaf = fc.oneof(
		fc.jsonValue(),
		fc.constantFrom('light', 'dark', 'auto', 40, 10_001, NaN, Infinity, -0, undefined)
	);
	const message = fc.oneof(
		leaf,
		fc.record({ 'fugitive-flows': leaf }),
		fc.record({ 'fugitive-flows': fc.record({ theme: leaf, height: leaf, id: leaf }) }),
		fc.record({ 'datawrapper-height': leaf, sentinel: leaf, type: leaf }),
		leaf.map((value) => `pymxPYMxtreaty-mapxPYMxwidthxPYMx${String(value)}`)
	);
	const made: unknown[] = fc.sample(message, { numRuns: 1_000, seed });
	await page.evaluate((all) => {
		const { contentWindow } = document.querySelector('iframe') ?? {};
		for (const one of all) contentWindow?.postMessage(one, '*');
	}, made);
	const last = { 'fugitive-flows': { theme: 'dark' } };
	await page.evaluate((one) => document.querySelector('iframe')?.contentWindow?.postMessage(one, '*'), last);
	await expect.poll(() => root.evaluate((element) => element.dataset.theme)).toBe('dark');
	expect(await frame.contentFrame().getByRole('heading', { level: 1 }).innerText()).toBe(title);

	await root.evaluate((_, all) => {
		for (const one of all) parent.postMessage(one, '*');
		parent.postMessage({ 'fugitive-flows': { height: 777 } }, '*');
	}, made);
	await expect.poll(() => frame.evaluate((element) => element.style.height)).toBe('777px');
	// Both still answer.
	await frame.contentFrame().getByRole('button', { name: 'Table' }).press('Enter');
	await frame.contentFrame().getByRole('table').first().waitFor();
	await fits(page, 'treaty-map');
});
