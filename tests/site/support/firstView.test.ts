import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '#tests/fixtures/package.ts';
import { firstView } from './firstView.ts';

/** A site of these files. */
function siteOf(files: Readonly<Record<string, string>>, base = '') {
	const directory = temporaryFolder();
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(directory, name)), { recursive: true });
		writeFileSync(join(directory, name), text);
	}
	return { directory, base };
}

/** What is asked for, by kind and file. */
const asked = (site: ReturnType<typeof siteOf>, address = '/') =>
	firstView(site, address).files.map(({ kind, file }) => `${kind} ${file}`);

describe('until a reader acts', () => {
	test('a page alone is one request, packed as a host packs it', () => {
		const html = '<p>One</p><p>Two <b>three</b></p>'.repeat(50);
		const view = firstView(siteOf({ 'index.html': html }), '/');
		const bytes = gzipSync(html, { level: 9 }).length;
		expect(view).toEqual({
			files: [{ kind: 'page', file: 'index.html', bytes }],
			bytes,
			scriptBytes: 0,
			requests: 1,
			elements: 150
		});
	});

	test('scripts count with what they import, each once, and not what they import while they run', () => {
		const site = siteOf({
			'charts/map.html':
				'<link rel="modulepreload" href="/a/b.js"><script type="module" src="../a/a.js"></script>',
			'a/a.js': 'import{x as y}from"./b.js";import"./c.js";const later=()=>import("./d.js");',
			'a/b.js': 'export*from"./c.js";export{z}from\'../e.js\';const text="from here";',
			'a/c.js': '',
			'a/d.js': '',
			'e.js': 'import * as all from "./a/a.js"\nimport z, { q } from "./a/c.js"'
		});
		expect(asked(site, '/charts/map')).toEqual([
			'page charts/map.html',
			'script a/b.js',
			'script a/a.js',
			'script a/c.js',
			'script e.js'
		]);
	});

	test('what a script in the page imports is loaded at once; rows in one are no script', () => {
		const site = siteOf({
			'index.html':
				'<script>Promise.all([import("/s.js"), import(`./t.js`)])</script>' +
				'<script type="application/json">{"a":"import(\'/no.js\')"}</script>',
			's.js': '',
			't.js': ''
		});
		expect(asked(site)).toEqual(['page index.html', 'script s.js', 'script t.js']);
	});

	test('styles count with the typefaces that are in use, and typefaces as they are: they are packed', () => {
		const font = 'wOF2'.repeat(100);
		const site = siteOf({
			'index.html': '<link href="/s/s.css" rel="stylesheet">',
			's/s.css':
				'@import "t.css";@font-face{font-family:"Sans";src:url(/f/sans.woff2)format("woff2")}' +
				'@font-face{font-family:Idle;src:url(/f/idle.woff2)}:root{--sans:"Sans",serif;--idle:Idle}',
			's/t.css': 'p{background:url(/picture.png);font:1em var(--sans)}',
			'f/sans.woff2': font
		});
		const { files } = firstView(site, '/');
		expect(files.map(({ file }) => file)).toEqual(['index.html', 's/s.css', 's/t.css', 'f/sans.woff2']);
		expect(files[3]).toMatchObject({ kind: 'font', bytes: font.length });
	});

	test('styles that stand in the page count, too', () => {
		const site = siteOf({
			'embed/a.html':
				'<style>@font-face{font-family:A;src:url(/a.woff2)}@font-face{font-family:B;src:url(/b.woff2)}' +
				':root{--b:B}h1{font-family:A,serif}</style><link rel="stylesheet" href="/s.css">',
			's.css': 'h2{font-family:var(--b)}',
			'a.woff2': '',
			'b.woff2': ''
		});
		expect(asked(site, '/embed/a').slice(1)).toEqual(['stylesheet s.css', 'font a.woff2', 'font b.woff2']);
	});

	test('icons, preloads and pictures count; lazy ones, other pages, data: and what is without scripts do not', () => {
		const site = siteOf({
			'index.html': [
				'<link rel="icon" href="/icon.svg"><link rel="preload" as="font" href="/f.woff2">',
				'<link rel="preload" as="fetch" href="/rows.json"><link rel="canonical" href="/">',
				'<link rel="alternate" href="/feed.xml"><link rel="icon" href="data:,"><a href="/other">Other</a>',
				'<noscript><link rel="stylesheet" href="/noscript.css"></noscript>',
				'<img src="/p.png"><img src="/lazy.png" loading="lazy"><svg><use href="#a"/><use href="/land.svg#b"/></svg>'
			].join(''),
			'icon.svg': '',
			'f.woff2': '',
			'rows.json': '',
			'p.png': '',
			'land.svg': ''
		});
		expect(asked(site)).toEqual([
			'page index.html',
			'icon icon.svg',
			'font f.woff2',
			'data rows.json',
			'image p.png',
			'image land.svg'
		]);
	});

	test('a site below a path of its host is read below that', () => {
		const site = siteOf({ 'map.html': '<script src="/below/a.js"></script>', 'a.js': 'x' }, '/below');
		expect(firstView(site, '/map').scriptBytes).toBe(gzipSync('x', { level: 9 }).length);
	});

	test('another host, and a file that is not there, are errors', () => {
		const elsewhere = siteOf({ 'index.html': '<script src="https://example.org/a.js"></script>' });
		expect(() => firstView(elsewhere, '/')).toThrow('/ asks another host: https://example.org/a.js');
		expect(() => firstView(siteOf({ 'index.html': '<script src="/a.js"></script>' }), '/')).toThrow('ENOENT');
	});
});
