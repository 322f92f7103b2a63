/*
 * `npm run bench`: opens our embed of the map of instruments and the same map drawn by hand with d3 (`bench/`), in turns and in
 * one browser, on a slow machine and network, and prints both side by side; then what a step of the map's slider takes.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { settings } from '#scripts/settings.ts';
import { findChromium } from '#scripts/chromium/findChromium.ts';
import { launchOptions } from '#scripts/chromium/launchOptions.ts';
import { installLocked } from '../installLocked.ts';
import { buildMapByHand } from './buildMapByHand.ts';
import { measureEmbed, slowdown, type Measured } from './measureEmbed.ts';
import { measureSteps } from './measureSteps.ts';
import { median } from './median.ts';
import { printTable } from './printTable.ts';
import { servePacked } from './servePacked.ts';

const byHand = '.svelte-kit/map-by-hand';
const rounds = 5;
const steps = 30;

const measures: readonly (readonly [keyof Measured, string, (value: number) => string])[] = [
	['bytes', 'KB on the wire', (bytes) => (bytes / 1024).toFixed(1)],
	['requests', 'requests', String],
	['shown', 'ms until the map is on the screen', (ms) => ms.toFixed(0)],
	['blocked', 'ms blocked', (ms) => ms.toFixed(0)],
	['heap', 'MB of heap', (bytes) => (bytes / 1024 ** 2).toFixed(1)]
];

async function compare(browser: Browser, ours: string, theirs: string): Promise<void> {
	const runs: { ours: Measured; theirs: Measured }[] = [];
	for (let round = 0; round < rounds; round += 1)
		runs.push({ ours: await measureEmbed(browser, ours), theirs: await measureEmbed(browser, theirs) });
	printTable(
		[`median of ${rounds}`, 'ours', 'd3 by hand', 'ratio'],
		measures.map(([name, title, write]) => {
			const our = median(runs.map((run) => run.ours[name]));
			const their = median(runs.map((run) => run.theirs[name]));
			return [title, write(our), write(their), their === 0 ? '–' : (our / their).toFixed(2)];
		})
	);
}

async function run(): Promise<void> {
	if (!existsSync(join(settings.build, 'index.html')))
		throw new Error(`There is no built site in ${settings.build}. Build it first: npm run build`);
	const failure = installLocked('bench');
	if (failure !== null) throw new Error(`d3 for the map by hand could not be installed: ${failure}`);
	await buildMapByHand(byHand);
	const found = await findChromium();
	if (!found) throw new Error('No Chromium or Chrome was found; npm run browser gets one.');
	const [site, hand] = await Promise.all([servePacked(settings.build), servePacked(byHand)]);
	const browser = await chromium.launch(launchOptions(found.executablePath));
	try {
		console.log(
			`Chromium ${found.version}, processor ${slowdown}× slower, 1.6 Mbit/s, 150 ms; nobody touches the page`
		);
		await compare(browser, `${site.address}embed/treaty-map`, hand.address);
		for (const path of ['map', 'charts/treaty-map', 'embed/treaty-map']) {
			const taken = await measureSteps(browser, `${site.address}${path}`, steps);
			const moving = taken.map((step) => step.moving);
			const resting = taken.map((step) => step.resting).filter((ms) => ms > 0.5);
			console.log(
				`A step of the slider on /${path}: ${median(moving).toFixed(1)} ms of scripting, median of ${moving.length}, at most ${Math.max(...moving).toFixed(1)}; ${resting.length > 0 ? `${median(resting).toFixed(1)} more, by a timer, when it rests` : 'it never rested'}`
			);
		}
	} finally {
		await browser.close();
		await Promise.all([site.close(), hand.close()]);
	}
}

try {
	await run();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
