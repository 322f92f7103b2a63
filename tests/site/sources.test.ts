import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { sites } from './support/sites.ts';

/** What a page of sources may be on the wire, in KB of 1,024 bytes, gzip −9. */
const budget = 100;

/** Ids under `sourceIds` at any depth that the summaries beside them, under `sources`, do not know. */
function unknownSources(content: { readonly sources: object }): string[] {
	const ids = new Set<string>();
	JSON.stringify(content, (key, value: unknown) => {
		if (key === 'sourceIds' && Array.isArray(value)) for (const id of value) ids.add(String(id));
		return value;
	});
	return [...ids].filter((id) => !Object.hasOwn(content.sources, id));
}

describe.each(sites)('the sources of the site %s', (_, site) => {
	const pages = [...site.pages.values()].filter(({ address }) => /^\/sources(\/|$)/.test(address));

	test('are all there, each on one page', () => {
		const known = new Set(builtTables.sources.map(({ source_id: id }) => id));
		const listed = pages.flatMap(({ ids }) => [...ids].filter((id) => known.has(id)));
		expect(listed.toSorted()).toEqual([...known].sort());
	});

	test('are in pages of at most 100 KB', () => {
		for (const { address, html } of pages) {
			const kilobytes = gzipSync(html, { level: 9 }).length / 1024;
			expect.soft(kilobytes, address).toBeLessThanOrEqual(budget);
		}
	});

	test('need no script to be read or turned', () => {
		for (const { address, tags } of pages) {
			const scripts = tags.filter(({ name, attributes }) => name === 'script' && !attributes.src);
			expect.soft(scripts, address).toEqual([]);
		}
		const turned = pages.flatMap(({ tags }) =>
			tags.flatMap(({ name, attributes: { href = '' } }) =>
				name === 'a' && href.startsWith(`${site.base}/sources/`) ? [href.slice(site.base.length)] : []
			)
		);
		for (const { address } of pages) {
			if (address !== '/sources') expect.soft(turned, address).toContain(address);
		}
	});

	test('are known by page to all that names them where scripts draw it', () => {
		const drawn = site
			.named('.json')
			.filter((file) => /^charts\/.*content\.json$|^data\/pages\/(countries\/|cases\.json)/.test(file));
		expect(drawn.length).toBeGreaterThan(100);
		for (const file of drawn) expect.soft(unknownSources(JSON.parse(site.read(file))), file).toEqual([]);
	});
});
