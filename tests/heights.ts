/**
 * `npm run heights`: opens each embed of the built site in a column of a phone and of a desk, and writes how tall it is there:
 * what the code of a plain iframe says (`src/embed/embedHeight.ts`). Build the site again afterwards.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { serve } from '#scripts/serve.ts';
import { settings } from '#scripts/settings.ts';
import { registry } from '#src/charts/registry.ts';
import { findChromium } from '#scripts/chromium/findChromium.ts';
import { installChromium } from '#scripts/chromium/installChromium.ts';
import { launchOptions } from '#scripts/chromium/launchOptions.ts';
import { columns, heightOfEmbed } from './embeds/heightOfEmbed.ts';

const file = 'src/embed/heights.json';

async function run(): Promise<void> {
	const charts = Object.keys(registry).filter((id) => existsSync(join(settings.build, `embed/${id}.html`)));
	if (charts.length === 0) throw new Error(`No embed is built in ${settings.build}: npm run build`);
	const found = (await findChromium()) ?? (await installChromium((line) => console.log(line)));
	const site = await serve({ directory: settings.build, base: '', port: 0 });
	const browser = await chromium.launch(launchOptions(found.executablePath));
	try {
		const heights: Record<string, Record<number, number>> = {};
		for (const id of charts.toSorted()) {
			const own: Record<number, number> = {};
			for (const width of columns) {
				const page = await browser.newPage({ viewport: { width, height: 100 } });
				await page.goto(new URL(`embed/${id}`, site.address).href);
				own[width] = await heightOfEmbed(page);
				await page.close();
			}
			heights[id] = own;
			console.log(`${id}: ${columns.map((width) => `${own[width]} px at ${width}`).join(', ')}`);
		}
		writeFileSync(file, `${JSON.stringify(heights, null, '\t')}\n`);
		console.log(`${file} written`);
	} finally {
		await browser.close();
		await site.close();
	}
}

try {
	await run();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
