import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allSites } from './support/sites.ts';

describe.each(allSites)('the site %s', (_, site) => {
	const licences = readFileSync(join(site.directory, 'licences.txt'), 'utf8');
	const named = [...licences.matchAll(/^(@?[\w/.-]+) (\d[\w.-]*) \((.+)\)$/gm)];

	test.each([
		...['clsx', 'd3-scale', 'd3-zoom', 'sql.js', 'svelte', 'world-atlas'],
		...['@fontsource-variable/source-sans-3', '@fontsource-variable/source-serif-4']
	])('hands on %s with its licence, of the version that is installed', (name) => {
		const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
			version: string;
		};
		expect(named.find(([, one]) => one === name)?.[2]).toBe(version);
	});

	test('has the texts themselves, our own first', () => {
		expect(licences.startsWith(readFileSync('LICENSE', 'utf8').trim())).toBe(true);
		expect(licences).toContain('SIL OPEN FONT LICENSE Version 1.1');
		for (const part of licences.split(`\n${'='.repeat(80)}\n`)) expect(part.length).toBeGreaterThan(200);
	});

	test('names no tool that only builds it', () => {
		const tools = ['vite', 'typescript', 'eslint', 'playwright', 'vitest', 'feed'];
		expect(named.filter(([, name = '']) => tools.includes(name))).toEqual([]);
	});

	test('leads there', () => {
		expect(readFileSync(join(site.directory, 'about.html'), 'utf8')).toContain(
			`href="${site.base}/licences.txt"`
		);
	});
});
