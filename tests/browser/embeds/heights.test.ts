import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fits, frameOf } from '../support/fits.ts';
import { serveHostPages, siteOrigin, type HostPage } from '../support/hostPages.ts';
import { amp, datawrapper, oldDatawrapper, pym } from '../support/listeners.ts';
import { openPage, site } from '../support/openPage.ts';

/** Flat and tall ones, a map, lists, and those with folds of their own. */
const charts = ['treaty-map', 'asset-flows', 'red-notice-100', 'treaty-gap', 'returns-by-year'] as const;

const sandbox = 'sandbox="allow-scripts allow-same-origin allow-popups"';
const each = (write: (id: string) => string) => charts.map(write).join('<p>Text of the article.</p>');
const frames = (attributes = '') =>
	each((id) => `<iframe src="${site}embed/${id}" title="${id}" height="720" ${attributes}></iframe>`);
const link = (id: string) => `<a href="${site}charts/${id}">The chart ${id}</a>`;
const placeholders = each((id) => `<div data-fugitive-flows="${id}">${link(id)}</div>`);

const pages: Readonly<Record<string, HostPage>> = {
	'embed.js with placeholders': { body: `<script async src="${site}embed.js"></script>${placeholders}` },
	'embed.js with elements': {
		body:
			`<script async src="${site}embed.js"></script>` +
			each((id) => `<fugitive-flows chart="${id}">${link(id)}</fugitive-flows>`)
	},
	'embed.js as a module': { body: `${placeholders}<script type="module" src="${site}embed.js"></script>` },
	'plain frames, the listener of Datawrapper': { body: frames(), listener: datawrapper },
	'plain frames in a sandbox': { body: frames(sandbox), listener: datawrapper },
	'plain frames, the old listener of Datawrapper': { body: frames(), listener: oldDatawrapper },
	'plain frames, the listener of AMP': { body: frames('loading="lazy"'), listener: amp },
	'pym.js': {
		body: each((id) => `<div data-pym-src="${site}embed/${id}">${link(id)}</div>`),
		listener: pym
	}
};
/** Their addresses are words of the same letters. */
const nameOf = (title: string) => title.replaceAll(/[^a-z]+/gi, '-');

let host: Awaited<ReturnType<typeof serveHostPages>>;
beforeAll(async () => {
	host = await serveHostPages(
		Object.fromEntries(Object.entries(pages).map(([title, page]) => [nameOf(title), page]))
	);
});
afterAll(() => host.close());

const heightOf = (page: Page, id: string) =>
	frameOf(page, id)
		.contentFrame()
		.locator(':root')
		.evaluate((root) => root.getBoundingClientRect().height);

describe.each(Object.keys(pages))('%s', (title) => {
	test('every frame is as tall as its chart, at any width, in another view, and with a fold open', async () => {
		const asked = new Set<string>();
		const page = await openPage(`${nameOf(title)}/`, {
			from: host.address,
			embeds: siteOrigin,
			viewport: { width: 320, height: 800 },
			onrequest: (address) => asked.add(new URL(address).origin)
		});
		for (const width of [320, 1000, 640]) {
			await page.setViewportSize({ width, height: 800 });
			for (const id of charts) await fits(page, id);
		}
		for (const id of charts) {
			const embed = frameOf(page, id).contentFrame();
			const before = await heightOf(page, id);
			await embed.getByRole('button', { name: 'Table' }).press('Enter');
			await embed.getByRole('table').first().waitFor();
			await fits(page, id);
			expect(await heightOf(page, id), `${id} as a table`).not.toBe(before);
			await embed.getByRole('button', { name: 'Chart' }).press('Enter');
			await embed.getByRole('table').first().waitFor({ state: 'hidden' });
			await fits(page, id);
			const closed = await heightOf(page, id);
			await embed.getByText('What is uncertain, missing or disputed').press('Enter');
			await expect.poll(() => heightOf(page, id)).toBeGreaterThan(closed);
			await fits(page, id);
		}
		expect([...asked].sort()).toEqual([new URL(host.address).origin, siteOrigin].sort());
	});
});
