import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, type Chromium } from './findChromium.ts';

const playwright = 'node_modules/playwright/cli.js';
const minute = 60_000;

/**
 * Runs a command, quietly; one that hangs is ended.
 * @returns whether it succeeded
 */
function succeeds(command: string, args: readonly string[], limit: number): Promise<boolean> {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			stdio: 'ignore',
			timeout: limit,
			killSignal: 'SIGKILL',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
		child.once('error', () => resolve(false));
		child.once('close', (code) => resolve(code === 0));
	});
}

/**
 * Gets a Chromium where the machine has none: Playwright's own download, else the system's packages where this user may
 * install them. Says what it does, a line each.
 * @param say takes one line
 * @throws Error that says what to install, when nothing helped
 */
export async function installChromium(say: (line: string) => void): Promise<Chromium> {
	const isRoot = process.getuid?.() === 0;
	const hasApt = existsSync('/usr/bin/apt-get');

	say('No Chromium or Chrome was found. Downloading one with Playwright (two minutes at most) …');
	if (await succeeds(process.execPath, [playwright, 'install', '--only-shell', 'chromium'], 2 * minute)) {
		let found = await findChromium();
		if (!found && isRoot && hasApt) {
			say('The download does not start here. Installing the system libraries that it needs …');
			await succeeds(process.execPath, [playwright, 'install-deps', 'chromium'], 5 * minute);
			found = await findChromium();
		}
		if (found) {
			say(`Playwright's Chromium ${found.version} was downloaded.`);
			return found;
		}
		say('The download does not start on this machine.');
	} else say("Playwright's download did not work.");

	if (isRoot && hasApt) {
		say('Installing the package "chromium" of the system (apt-get) …');
		await succeeds('apt-get', ['update'], 3 * minute);
		await succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 5 * minute);
		const found = await findChromium();
		if (found) {
			say(`Chromium ${found.version} of the system's packages was installed: ${found.executablePath}`);
			return found;
		}
		say('The system has no package that works.');
	} else if (process.platform === 'linux')
		say("The system's packages were left alone: installing them needs root.");

	throw new Error(
		'Chromium or Chrome is needed. Install one (Debian, Ubuntu: sudo apt-get install chromium; ' +
			'elsewhere: google.com/chrome), or name one: CHROMIUM_PATH=/path/to/chromium'
	);
}
