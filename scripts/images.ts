/**
 * `npm run images`: makes the pictures of the built site with a Chromium: PNG and PDF of each chart, SVG of each layer of the
 * map, and a card for each page, into `IMAGES_DIR`. The next build takes them in, as long as they are of its data.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from './chromium/findChromium.ts';
import { installChromium } from './chromium/installChromium.ts';
import { launchOptions } from './chromium/launchOptions.ts';
import { madeFor } from './images/madeFor.ts';
import { manifestFile, type PictureManifest } from './images/manifest.ts';
import { chartsOf, takeCards, takeCharts, takeMaps, type MadeFile } from './images/takeAll.ts';
import { serve } from './serve.ts';
import { settings } from './settings.ts';

/** Written aside, and moved into place whole. */
const aside = `${settings.images}.new`;

async function keep(made: AsyncGenerator<MadeFile>, files: Record<string, number>): Promise<void> {
	for await (const { path, content } of made) {
		const file = join(aside, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
		files[path] = Buffer.byteLength(content);
		if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${path}`);
	}
}

async function run(): Promise<void> {
	const began = performance.now();
	const found = (await findChromium()) ?? (await installChromium((line) => console.log(line)));
	const served = await serve({ directory: settings.build, base: settings.base, port: 0 });
	const browser = await chromium.launch(launchOptions(found.executablePath));
	const files: Record<string, number> = {};
	try {
		// Before anything is drawn: what changes meanwhile is not in the pictures.
		const hash = madeFor();
		const site = { directory: settings.build, address: served.address };
		rmSync(aside, { recursive: true, force: true });
		await keep(takeCharts(browser, site, chartsOf(site)), files);
		await keep(takeMaps(browser, site), files);
		await keep(takeCards(browser, site), files);
		const manifest: PictureManifest = { madeFor: hash, chromium: found.version, files };
		writeFileSync(join(aside, manifestFile), `${JSON.stringify(manifest, null, '\t')}\n`);
		rmSync(settings.images, { recursive: true, force: true });
		renameSync(aside, settings.images);
	} finally {
		await Promise.all([browser.close(), served.close()]);
	}
	const megabytes = Object.values(files).reduce((sum, bytes) => sum + bytes, 0) / 1e6;
	const seconds = Math.round((performance.now() - began) / 1000);
	if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
	console.log(
		`${Object.keys(files).length} pictures, ${megabytes.toFixed(1)} MB, in ${seconds} s; build the site again to link them`
	);
}

try {
	await run();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
