import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuiltPage, BuiltSite } from './support/BuiltSite.ts';
import type { Tag } from './support/readTags.ts';
import { allSites, sites } from './support/sites.ts';

const host = 'https://atlas.invalid';
/** What the build takes for the site's own address where `SITE_URL` says nothing. */
const ownOrigin = (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/+$/, '');

/** Every address that a tag leads to, loads, or refers to. */
function references({ name, attributes }: Tag): string[] {
	const { href, src, srcset, poster, action, content, property } = attributes;
	const listed = srcset?.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '') ?? [];
	const social = name === 'meta' && /^og:(url|image)$/.test(property ?? '') ? [content] : [];
	const xlink = attributes['xlink:href'];
	return [href, xlink, src, poster, action, ...listed, ...social].filter((value) => value !== undefined);
}

/** What is wrong with an address on a page, if anything. */
function fault(site: BuiltSite, page: BuiltPage, reference: string): string | undefined {
	if (reference === '' || /^(mailto|data|tel):/.test(reference)) return undefined;
	const own = reference.startsWith(`${ownOrigin}/`) ? reference.slice(ownOrigin.length) : reference;
	const url = new URL(own, `${host}${site.base}${page.address}`);
	if (url.origin !== host) return /^https?:$/.test(url.protocol) ? undefined : `scheme ${url.protocol}`;
	const target = site.resolve(url.pathname);
	if (target === undefined) return 'nothing there';
	const anchor = decodeURIComponent(url.hash.slice(1));
	if (anchor === '') return undefined;
	if (typeof target === 'string') return 'an anchor in what is no page';
	return target.ids.has(anchor) || site.anchors(target).has(anchor) ? undefined : 'no such anchor there';
}

describe.each(sites)('the site %s', (_, site) => {
	test('has its pages', () => {
		expect([...site.pages.keys()]).toEqual(
			expect.arrayContaining([
				'/',
				'/404',
				'/about',
				'/cases',
				'/charts',
				'/charts/treaty-map',
				'/countries',
				'/countries/CHN',
				'/countries/USA',
				'/data',
				'/data/cases',
				'/data/row_sources',
				'/embed/treaty-map',
				'/for-journalists',
				'/for-journalists/examples/plain',
				'/map',
				'/methods',
				'/sources',
				'/updates'
			])
		);
	});
});

describe.each(allSites)('the site %s', (_, site) => {
	test('every internal link, anchor and asset of every page leads somewhere', () => {
		const faults = [...site.pages.values()].flatMap((page) =>
			[...new Set(page.tags.flatMap(references))].flatMap((reference) => {
				const found = fault(site, page, reference);
				return found === undefined ? [] : [`${page.address}: ${reference}: ${found}`];
			})
		);
		expect(faults).toEqual([]);
	});

	test('every id stands once on its page', () => {
		const faults = [...site.pages.values()].flatMap(({ address, tags }) => {
			const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
			return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
				(id) => `${address}#${id}`
			);
		});
		expect(faults).toEqual([]);
	});

	test('every address in a style sheet leads somewhere', () => {
		const faults = site.named('.css').flatMap((file) =>
			Array.from(site.read(file).matchAll(/url\((['"]?)([^'")]+)\1\)/g), ([, , reference = '']) => reference)
				.filter((reference) => !/^(#|data:)/.test(reference))
				.filter((reference) => {
					const url = new URL(reference, `${host}${site.base}/${file}`);
					return url.origin !== host || site.resolve(url.pathname) === undefined;
				})
				.map((reference) => `${file}: ${reference}`)
		);
		expect(faults).toEqual([]);
	});

	test('every module that a script imports is there', () => {
		const faults = site.named('.js').flatMap((file) =>
			Array.from(
				site.read(file).matchAll(/(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g),
				([, module = '']) => module
			)
				.filter((module) => !site.files.has(path.posix.join(path.posix.dirname(file), module)))
				.map((module) => `${file}: ${module}`)
		);
		expect(faults).toEqual([]);
	});

	test('nothing is loaded from another host', () => {
		const loads = [...site.pages.values()].flatMap(({ address, tags }) =>
			tags
				.filter(({ name, attributes }) => {
					const isLink =
						name === 'a' || name === 'meta' || /^(canonical|alternate)$/.test(attributes.rel ?? '');
					return !isLink && references({ name, attributes }).some((value) => /^(https?:)?\/\//.test(value));
				})
				.map(({ name, attributes }) => `${address}: ${name} ${JSON.stringify(attributes)}`)
		);
		expect(loads).toEqual([]);
	});
});
