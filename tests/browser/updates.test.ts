import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openPage } from './support/openPage.ts';

/** Versions with their days as the changelog writes them, by a route of the test's own. */
const written = Array.from(
	readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## \[(\d[^\]]*)\] - (\S+)$/gm),
	([, version = '', day = '']) => ({ version, day })
);

test('the page shows every version of the changelog with its day and an anchor, newest first', async () => {
	const page = await openPage('updates', { javaScriptEnabled: false });
	const times = page.locator('h2 time');
	expect(await times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))).toEqual(
		written.map(({ day }) => day)
	);
	for (const { version } of written) {
		const heading = page.locator(`[id="v${version}"]`);
		expect(await heading.innerText()).toContain(`Version ${version}`);
	}
});

test('a reader finds the feed from any page, and a browser reads it as XML', async () => {
	const page = await openPage('about');
	const feed = await page.locator('link[rel="alternate"][type="application/atom+xml"]').getAttribute('href');
	expect(await page.getByRole('link', { name: 'Atom feed of the updates' }).getAttribute('href')).toBe(feed);
	const read = await page.evaluate(async (address) => {
		const text = await (await fetch(address ?? '')).text();
		const xml = new DOMParser().parseFromString(text, 'application/xml');
		const all = (name: string, within: Element | Document = xml) =>
			Array.from(within.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name));
		return {
			errors: xml.getElementsByTagName('parsererror').length,
			root: `${xml.documentElement.namespaceURI} ${xml.documentElement.localName}`,
			entries: all('entry').map((entry) => ({
				title: all('title', entry)[0]?.textContent,
				updated: all('updated', entry)[0]?.textContent,
				markup: new DOMParser()
					.parseFromString(all('content', entry)[0]?.textContent ?? '', 'text/html')
					.querySelectorAll('li').length
			}))
		};
	}, feed);
	expect(read.errors).toBe(0);
	expect(read.root).toBe('http://www.w3.org/2005/Atom feed');
	expect(read.entries.map(({ title }) => title)).toEqual(written.map(({ version }) => `Version ${version}`));
	expect(read.entries.every(({ markup }) => markup > 0)).toBe(true);
	expect(read.entries.map(({ updated }) => updated?.slice(0, 10))).toEqual(written.map(({ day }) => day));
});
