/**
 * `npm run pictures`: compares every chart with its stored picture; a changed one fails, and is written beside the stored
 * one and what differs. `-- --renew` stores them anew; `-- --renew-data` takes the data that they are drawn from anew, too.
 * The pictures are those of one Chromium: of another major version, what differs is told and fails nothing.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '#scripts/chromium/findChromium.ts';
import { installChromium } from '#scripts/chromium/installChromium.ts';
import { launchOptions } from '#scripts/chromium/launchOptions.ts';
import { comparePictures } from './pictures/comparePictures.ts';
import { copyDerived } from './pictures/copyDerived.ts';
import { dataFolder, takePictures } from './pictures/takePictures.ts';

const folder = 'tests/pictures/stored';
const changedFolder = 'looks/changed';
const versionFile = join(folder, 'chromium.json');
/** More than what the edges of letters differ by from one machine to the next. */
const tolerated = 0.002;

const { values } = parseArgs({
	options: { renew: { type: 'boolean', default: false }, 'renew-data': { type: 'boolean', default: false } }
});

const majorOf = (version: string) => Number(version.split('.')[0]);

async function run(): Promise<number> {
	if (values['renew-data']) copyDerived(dataFolder);
	const renews = values.renew || values['renew-data'];
	const found = (await findChromium()) ?? (await installChromium((line) => console.log(line)));
	const browser = await chromium.launch(launchOptions(found.executablePath));
	const changed: string[] = [];
	let compared = 0;
	try {
		if (renews) rmSync(folder, { recursive: true, force: true });
		rmSync(changedFolder, { recursive: true, force: true });
		for await (const { name, png } of takePictures(browser)) {
			compared++;
			const file = join(folder, `${name}.png`);
			if (renews) {
				mkdirSync(folder, { recursive: true });
				writeFileSync(file, png);
			} else if (!existsSync(file)) changed.push(`${name}: no picture of it is stored`);
			else {
				const { share, sideBySide } = comparePictures(readFileSync(file), png);
				if (share <= tolerated) continue;
				mkdirSync(changedFolder, { recursive: true });
				const seen = join(changedFolder, `${name}.png`);
				writeFileSync(seen, sideBySide);
				changed.push(`${name}: ${(share * 100).toFixed(1)} % differ, see ${seen}`);
			}
		}
	} finally {
		await browser.close();
	}
	const major = majorOf(found.version);
	if (renews) {
		writeFileSync(versionFile, `${JSON.stringify({ major })}\n`);
		console.log(`${compared} pictures stored`);
		return 0;
	}
	console.log(`${compared} pictures, ${changed.length} changed`);
	for (const line of changed) console.log(`  ${line}`);
	const stored = JSON.parse(readFileSync(versionFile, 'utf8')) as { readonly major: number };
	if (changed.length > 0 && stored.major !== major) {
		console.log(`They are those of Chromium ${stored.major}, and this is ${major}: told, not failed.`);
		return 0;
	}
	return changed.length > 0 ? 1 : 0;
}

try {
	process.exitCode = await run();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
