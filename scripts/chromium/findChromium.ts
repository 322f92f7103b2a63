import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './launchOptions.ts';

/** A browser that starts. */
export interface Chromium {
	/** Undefined for the one that Playwright downloaded. */
	readonly executablePath: string | undefined;
	readonly version: string;
}

const unixNames = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome',
	'microsoft-edge'
];
const macApplications = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
	(name) => `/Applications/${name}.app/Contents/MacOS/${name}`
);
const windowsPrograms = [
	'Google\\Chrome\\Application\\chrome.exe',
	'Microsoft\\Edge\\Application\\msedge.exe'
];

/** Where this system keeps programs, by the names under which Chromium and its kin are known. */
function usualPlaces(): string[] {
	if (process.platform === 'darwin') return macApplications;
	if (process.platform === 'win32') {
		const { PROGRAMFILES, LOCALAPPDATA } = process.env;
		const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter((folder) => folder);
		return folders.flatMap((folder) => windowsPrograms.map((program) => `${folder}\\${program}`));
	}
	const folders = [
		...(process.env.PATH ?? '').split(path.delimiter),
		'/usr/bin',
		'/usr/local/bin',
		'/snap/bin'
	];
	return unixNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

async function start(executablePath: string | undefined): Promise<Chromium | undefined> {
	try {
		const browser = await chromium.launch(launchOptions(executablePath));
		const version = browser.version();
		await browser.close();
		return { executablePath, version };
	} catch {
		return undefined;
	}
}

/**
 * Finds a Chromium or Chrome that starts: the one that `CHROMIUM_PATH` names, Playwright's own, or the system's.
 * @throws when `CHROMIUM_PATH` names one that does not start
 */
export async function findChromium(): Promise<Chromium | undefined> {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		const found = await start(named);
		if (!found) throw new Error(`CHROMIUM_PATH is ${named}, which does not start.`);
		return found;
	}
	const installed = [...new Set(usualPlaces())].filter((place) => existsSync(place));
	for (const place of [undefined, ...installed]) {
		const found = await start(place);
		if (found) return found;
	}
	return undefined;
}
