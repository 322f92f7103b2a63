import { describe, expect, test } from 'vitest';
import { sites } from './support/sites.ts';

/** The style sheets that a page asks for at once, below the site. */
const sheetsOf = (tags: readonly { name: string; attributes: Readonly<Record<string, string>> }[]) =>
	tags.flatMap(({ name, attributes }) =>
		name === 'link' && attributes.rel === 'stylesheet' && attributes.disabled === undefined
			? (attributes.href ?? [])
			: []
	);

describe.each(sites)('the styles of the site %s', (_, site) => {
	test('are with each page: whatever component a page was drawn by, a sheet that it links has its rules', () => {
		const rules = new Map<string, string>();
		const rulesOf = (address: string) => {
			const known = rules.get(address) ?? site.read(address.slice(site.base.length + 1));
			rules.set(address, known);
			return known;
		};
		const without = [...site.pages.values()].flatMap(({ address, html, tags }) => {
			const inPage = Array.from(html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g), ([, text = '']) => text);
			const linked = [...sheetsOf(tags).map(rulesOf), ...inPage];
			const drawn = new Set(Array.from(html.matchAll(/\bsvelte-[0-9a-z]{6,}\b/g), ([name]) => name));
			const missing = [...drawn].filter((name) => !linked.some((text) => text.includes(name)));
			return missing.length > 0 ? [`${address}: ${missing.join(' ')}`] : [];
		});
		expect(without).toEqual([]);
	});
});
