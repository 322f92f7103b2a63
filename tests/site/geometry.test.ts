import { describe, expect, test } from 'vitest';
import { sites } from './support/sites.ts';

/** Outlines too short to be told from other numbers are left out. */
const shortest = 40;

describe.each(sites)('the outlines of the site %s', (_, site) => {
	const withLand = [...site.pages.values()].filter(({ ids }) => ids.has('land'));
	const outlines = new Set(
		withLand.flatMap(({ tags }) =>
			tags.flatMap(({ name, attributes }) =>
				name === 'path' && attributes.class === 'country' && (attributes.d?.length ?? 0) >= shortest
					? (attributes.d ?? [])
					: []
			)
		)
	);

	test('are on the pages with a map', () => {
		expect(withLand.map(({ address }) => address)).toEqual(
			expect.arrayContaining(['/', '/map', '/charts/treaty-map', '/embed/treaty-map'])
		);
		expect(outlines.size).toBeGreaterThan(150);
	});

	test('are sent once a page', () => {
		for (const { address, html } of withLand) {
			const twice = [...outlines].filter((d) => html.indexOf(d) !== html.lastIndexOf(d));
			expect.soft(twice.length, address).toBe(0);
		}
	});

	test('are in no script and in none of the data that a page loads', () => {
		const files = [...site.named('.js'), ...site.named('.json')].filter((file) => file.startsWith('_app/'));
		for (const file of files) {
			const text = site.read(file);
			expect.soft([...outlines].filter((d) => text.includes(d)).length, file).toBe(0);
		}
	});
});
