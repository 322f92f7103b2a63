import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { citationKinds } from '#src/cite/citations.ts';
import { siteOrigin } from '#src/data/siteOrigin.server.ts';
import { allSites } from './support/sites.ts';

describe.each(allSites)('the citations of the site %s', (_, site) => {
	const bibliographies = site.named('.bib').map((file) => file.slice(0, -'.bib'.length));
	/** Of versions that are kept, each with an address that ends with its number. */
	const kept = bibliographies.filter((work) => /^data\/v[^/]+\/cite$/.test(work));
	const works = bibliographies.filter((work) => !kept.includes(work));
	const { version, created, name, resources, contributors } = JSON.parse(
		site.read('data/latest/datapackage.json')
	) as {
		readonly name: string;
		readonly version: string;
		readonly created: string;
		readonly contributors: readonly { readonly title: string }[];
		readonly resources: readonly { readonly name: string }[];
	};

	test('are there for the data package, each table and each chart', () => {
		const charts = [...site.pages.keys()].filter((address) => /^\/charts\/[^/]+$/.test(address));
		expect(charts.length).toBeGreaterThan(0);
		expect(works.toSorted()).toEqual(
			[
				...charts.map((address) => address.slice(1)),
				...[name, ...resources.map((table) => table.name)].map((each) => `data/${each}`)
			].toSorted()
		);
	});

	test('say who, when, what, which version and where, and the same in every format', () => {
		for (const work of works) {
			const read = citationKinds.map(
				(kind) => new Cite(site.read(`${work}.${kind}`), { generateGraph: false }).data
			);
			const told = read.map(([item]) => ({
				id: item?.id,
				title: item?.title,
				authors: item?.author?.map(({ literal, family }) => literal ?? family),
				version: item?.version,
				month: item?.issued?.['date-parts']?.[0]?.slice(0, 2).join('-'),
				address: item?.URL
			}));
			const [first] = told;
			for (const each of told) expect.soft(each, work).toEqual(first);
			expect.soft(first, work).toMatchObject({
				version,
				authors: contributors.map(({ title }) => title),
				month: `${Number(created.slice(0, 4))}-${Number(created.slice(5, 7))}`
			});
			expect.soft(first?.title, work).toMatch(/\S/);
			const { pathname, origin, hash } = new URL(first?.address ?? '');
			expect.soft(origin, work).toBe(siteOrigin());
			const page = site.resolve(pathname);
			expect.soft(page, work).toBeDefined();
			if (hash && typeof page === 'object') expect.soft(page.ids.has(hash.slice(1)), work).toBe(true);
		}
	});

	test('of a version that is kept lead to where it does not change', () => {
		for (const work of kept) {
			const [item] = new Cite(site.read(`${work}.csl.json`), { generateGraph: false }).data;
			const { pathname } = new URL(item?.URL ?? '');
			expect.soft(pathname).toBe(`${site.base}/data/v${item?.version}/`);
			expect.soft(site.resolve(pathname), work).toBeTypeOf('object');
		}
	});

	test('have keys of their own', () => {
		// The whole, once it is released, is one of the versions that are kept: the same work under the same key.
		for (const some of [works, kept]) {
			const keys = some.map((work) => /\{([^,]+),/.exec(site.read(`${work}.bib`))?.[1]);
			expect(new Set(keys).size).toBe(some.length);
		}
	});
});
