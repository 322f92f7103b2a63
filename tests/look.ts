/**
 * `npm run look -- CHART`: draws a chart as readers get it, light and dark and at several widths, without building the site;
 * writes the pictures with a sheet of all, and says what cannot be read in them. `--all` draws every chart.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { registry } from '#src/charts/registry.ts';
import { findChromium } from '#scripts/chromium/findChromium.ts';
import { launchOptions } from '#scripts/chromium/launchOptions.ts';
import { contactSheet } from './pictures/contactSheet.ts';
import { startDrawing } from './pictures/drawChart.ts';
import { places } from '#src/chart/places.ts';
import { shoot, type Shot } from './pictures/shoot.ts';

const usage =
	'npm run look -- CHART... [--all] [--place page|embed|story] [--options year=2010] [--widths 300,360,640,1280] [--out looks]';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		all: { type: 'boolean', default: false },
		place: { type: 'string', default: 'page' },
		options: { type: 'string', default: '' },
		widths: { type: 'string', default: '300,360,640,1280' },
		out: { type: 'string', default: 'looks' }
	}
});

/** What cannot be read at one width. */
function report({ width, height, trouble }: Shot): void {
	const { small, overlapping, cut } = trouble;
	const found = [`${small.length} under 11 px`, `${overlapping.length} overlaps`, `${cut.length} cut`];
	console.log(`  ${width} px: ${height} high; ${found.join(', ')}`);
	for (const text of small) console.log(`    small: ${text}`);
	for (const text of overlapping) console.log(`    overlap: ${text}`);
	for (const text of cut) console.log(`    cut: ${text}`);
}

async function run(): Promise<void> {
	const charts = values.all ? Object.keys(registry) : positionals;
	const place = places.find((known) => known === values.place);
	const widths = values.widths.split(',').map(Number);
	if (charts.length === 0 || !place || !widths.every((width) => width > 0)) throw new Error(usage);
	const [drawing, found] = await Promise.all([startDrawing(), findChromium()]);
	const browser = await chromium.launch(launchOptions(found?.executablePath));
	try {
		mkdirSync(values.out, { recursive: true });
		for (const id of charts) {
			console.log(id);
			const name = [id, place, values.options.replaceAll(/\W+/g, '-')]
				.filter((part) => part !== '')
				.join('-');
			const write = (end: string, png: Buffer) => {
				const file = join(values.out, `${name}-${end}.png`);
				writeFileSync(file, png);
				console.log(`  ${file}`);
			};
			const inScheme = async (scheme: 'light' | 'dark') =>
				shoot(browser, await drawing.draw({ id, place, query: values.options, scheme }), widths);
			const [light, dark] = await Promise.all([inScheme('light'), inScheme('dark')]);
			light.forEach(report);
			for (const { width, png } of light) write(`${width}-light`, png);
			for (const { width, png } of dark) write(`${width}-dark`, png);
			write('sheet', await contactSheet(browser, [light, dark]));
		}
	} finally {
		await Promise.all([browser.close(), drawing.close()]);
	}
}

try {
	await run();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
