import { describe, expect, test } from 'vitest';
import { allSites } from './support/sites.ts';

describe.each(allSites)('the site %s', (_, site) => {
	const pages = [...site.pages.values()];

	test('has no style attribute and no handler in its markup: the policy forbids both', () => {
		const faults = pages.flatMap(({ address, tags }) =>
			tags.flatMap(({ name, attributes }) =>
				Object.keys(attributes)
					.filter((key) => key === 'style' || key.startsWith('on'))
					.map((key) => `${address}: <${name} ${key}="${attributes[key]}">`)
			)
		);
		expect(faults).toEqual([]);
	});

	test('has a policy on every page, and under it no script of any other place', () => {
		for (const { address, tags } of pages) {
			const policy = tags.find(
				({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy'
			)?.attributes.content;
			expect.soft(policy, address).toContain("default-src 'none'");
			expect.soft(policy, address).not.toMatch(/unsafe-(inline|eval)|https?:/);
		}
	});

	test('has a language, one title, a description and a canonical address on every page', () => {
		for (const { address, tags, html } of pages) {
			if (address === '/404') continue;
			const named = (name: string) => tags.filter((tag) => tag.name === name);
			expect.soft(named('html')[0]?.attributes.lang, address).toBe('en');
			// Marks of a picture have titles of their own.
			const head = html.slice(0, html.indexOf('</head>'));
			expect.soft(head.match(/<title>[^<]+<\/title>/g)?.length, address).toBe(1);
			const description = named('meta').find(({ attributes }) => attributes.name === 'description');
			expect.soft(description?.attributes.content?.length, address).toBeGreaterThan(20);
			const canonical = named('link').find(({ attributes }) => attributes.rel === 'canonical');
			expect.soft(canonical?.attributes.href, address).toMatch(/^https?:\/\//);
			// An embed is a copy of what stands on its chart's page.
			const whole = address.replace(/^\/embed\/([^/]+).*$/, '/charts/$1');
			expect
				.soft(new URL(canonical?.attributes.href ?? '').pathname, address)
				// Below a version's address stand its files.
				.toBe(`${site.base}${whole}${/^\/data\/v\d+\.\d+\.\d+$/.test(whole) ? '/' : ''}`);
		}
	});

	test('has one first heading on every page, and no heading that skips a rank', () => {
		for (const { address, tags } of pages) {
			if (address === '/404') continue;
			const ranks = tags.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => Number(name[1]));
			expect.soft(ranks.filter((rank) => rank === 1).length, address).toBe(1);
			const skips = ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1);
			expect.soft(skips, `${address}: ${ranks.join(' ')}`).toEqual([]);
		}
	});
});
