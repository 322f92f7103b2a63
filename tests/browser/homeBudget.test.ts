import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openPage } from './support/openPage.ts';

/** Of the first view, in KB of 1,024 bytes: all of it, and its JavaScript (design, section 10). */
const budget = { all: 150, scripts: 60 };

interface Sent {
	readonly file: string;
	readonly kilobytes: number;
}

/** Size of a built file on the wire: gzip −9, but for fonts, which are compressed already. */
function sent(address: string): Sent {
	const pathname = decodeURI(new URL(address).pathname);
	const file = pathname === '/' ? 'index.html' : pathname.slice(1);
	const bytes = readFileSync(path.join('build', file));
	const packed = file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
	return { file, kilobytes: packed / 1024 };
}

const total = (files: readonly Sent[]) => files.reduce((sum, { kilobytes }) => sum + kilobytes, 0);

test("the home page's first view is at most 150 KB, of it JavaScript 60 KB", async () => {
	const addresses = new Set<string>();
	const page = await openPage('', {
		viewport: { width: 390, height: 844 },
		onrequest: (address) => addresses.add(address.split(/[?#]/)[0] ?? '')
	});
	await page.waitForLoadState('networkidle');
	// The browser may not ask for an icon while no window shows it; a reader's does.
	addresses.add(new URL('/icon.svg', page.url()).href);

	const files = [...addresses].filter((address) => address.startsWith('http')).map(sent);
	const scripts = files.filter(({ file }) => file.endsWith('.js'));
	const listed = files
		.toSorted((a, b) => b.kilobytes - a.kilobytes)
		.map(({ file, kilobytes }) => `${kilobytes.toFixed(1)} KB ${file}`)
		.join('\n');
	console.log(
		`Home page, first view: ${total(files).toFixed(1)} KB, of it JavaScript ${total(scripts).toFixed(1)} KB\n${listed}`
	);
	expect(scripts.length).toBeGreaterThan(0);
	expect(files.map(({ file }) => file)).toContain('index.html');
	expect(total(files), listed).toBeLessThanOrEqual(budget.all);
	expect(total(scripts), listed).toBeLessThanOrEqual(budget.scripts);
});
