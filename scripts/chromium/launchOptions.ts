import type { LaunchOptions } from 'playwright';

const isRoot = process.getuid?.() === 0;

/**
 * How the tests start a browser.
 * @param executablePath undefined for the one that Playwright downloaded
 */
export function launchOptions(executablePath: string | undefined): LaunchOptions {
	return {
		...(executablePath === undefined ? {} : { executablePath }),
		// Chromium refuses to build its sandbox for root, which is who runs in most containers.
		chromiumSandbox: false,
		timeout: 120_000,
		args: [
			...(isRoot ? ['--no-sandbox'] : []),
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run'
		]
	};
}
