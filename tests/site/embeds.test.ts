import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { allSites } from './support/sites.ts';

const packed = (text: string) => gzipSync(text, { level: 9 }).length;

describe.each(allSites)('of the site %s', (_, site) => {
	test('the script for other pages is one file of at most 2 KB, and no module', () => {
		const script = site.read('embed.js');
		expect(packed(script)).toBeLessThanOrEqual(2_048);
		expect(script).not.toMatch(/\b(import|export|eval)\b|innerHTML|createElement\(.style/);
	});

	test("an embed's own script is at most 1 KB, with what stands in its head", () => {
		const embeds = [...site.pages.values()].filter(({ address }) => address.startsWith('/embed/'));
		expect(embeds.length).toBeGreaterThan(0);
		for (const { address, html, tags } of embeds) {
			const inHead = Array.from(html.matchAll(/<script>(.*?)<\/script>/gs), ([, script = '']) => script);
			const files = tags.flatMap(({ name, attributes }) =>
				name === 'script' && attributes.src ? [attributes.src.slice(site.base.length + 1)] : []
			);
			expect(files.length, address).toBe(1);
			expect
				.soft(packed([...inHead, ...files.map((file) => site.read(file))].join('\n')), address)
				.toBeLessThanOrEqual(1_024);
		}
	});
});
