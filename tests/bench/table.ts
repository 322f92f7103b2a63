/*
 * `npm run bench:table`: types into the search of pages of tables with ten thousand synthetic rows, on a slow processor, and
 * prints how long each key took to its paint.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '#scripts/chromium/findChromium.ts';
import { launchOptions } from '#scripts/chromium/launchOptions.ts';
import { settings } from '#scripts/settings.ts';
import { slowdown } from './measureEmbed.ts';
import { measureKeys } from './measureKeys.ts';
import { median } from './median.ts';
import { printTable } from './printTable.ts';
import { servePacked } from './servePacked.ts';

/** Of tables that differ most: wide with prose, with money and lists, with many sources a row. */
const tables = [
	{ table: 'cases', key: 'case_id', text: 'bank canada' },
	{ table: 'asset_recoveries', key: 'recovery_id', text: 'switzerland' },
	{ table: 'treaties', key: 'treaty_id', text: 'extradition' }
] as const;
const rows = 10_000;
/** Milliseconds from a key to its paint that the design allows. */
const allowed = 100;

async function run(): Promise<void> {
	if (!existsSync(join(settings.build, 'index.html')))
		throw new Error(`There is no built site in ${settings.build}. Build it first: npm run build`);
	const found = await findChromium();
	if (!found) throw new Error('No Chromium or Chrome was found; npm run browser gets one.');
	const site = await servePacked(settings.build);
	const browser = await chromium.launch(launchOptions(found.executablePath));
	try {
		console.log(`Chromium ${found.version}, processor ${slowdown}× slower, ${rows} rows`);
		const measured: (readonly [string, string, string, string])[] = [];
		for (const each of tables) {
			const keys = await measureKeys(browser, site.address, { ...each, rows });
			measured.push([each.table, String(keys.length), median(keys).toFixed(0), Math.max(...keys).toFixed(0)]);
		}
		printTable([`ms from key to paint, at most ${allowed}`, 'keys', 'median', 'longest'], measured);
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
