import { expect, describe, test } from 'vitest';
import { sites } from './support/sites.ts';

describe.each(sites)('the site %s', (_, site) => {
	test('holds no data of pages for a router', () => {
		expect(site.named('__data.json')).toEqual([]);
	});

	test('holds no script that neither a page nor another script names', () => {
		const texts = new Map(
			[...site.named('.html'), ...site.named('.js')].map((file) => [file, site.read(file)])
		);
		const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
		const scripts = site.named('.js').filter((file) => file.startsWith('_app/'));
		expect(scripts.length).toBeGreaterThan(0);
		const unnamed = scripts.filter(
			(file) => ![...texts].some(([other, text]) => other !== file && text.includes(nameOf(file)))
		);
		expect(unnamed).toEqual([]);
	});
});
