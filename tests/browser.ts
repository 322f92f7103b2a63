/** `npm run browser`: the tests of the built site in a real browser; gets a browser where the machine has none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '#scripts/chromium/findChromium.ts';
import { installChromium } from '#scripts/chromium/installChromium.ts';
import { folders } from './fixtures/nigeria/folders.ts';

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/browser/vitest.config.ts'];

async function run(): Promise<number> {
	for (const [directory, command] of [
		['build', 'npm run build'],
		[folders.build, 'npm run other-home']
	] as const) {
		if (existsSync(join(directory, 'index.html'))) continue;
		console.error(`There is no built site to test in ${directory}. Build it first: ${command}`);
		return 1;
	}
	const chromium = (await findChromium()) ?? (await installChromium((line) => console.log(line)));
	console.log(`Chromium ${chromium.version}: ${chromium.executablePath ?? "Playwright's own"}`);
	const { status } = spawnSync(process.execPath, [...vitest, ...process.argv.slice(2)], {
		stdio: 'inherit',
		env: { ...process.env, CHROMIUM_PATH: chromium.executablePath ?? '' }
	});
	return status ?? 1;
}

try {
	process.exitCode = await run();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
