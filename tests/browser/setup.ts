import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { serve } from '#scripts/serve.ts';
import { folders } from '#tests/fixtures/nigeria/folders.ts';
import { launchOptions } from '#scripts/chromium/launchOptions.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the site's first page, with a slash at its end. */
		readonly site: string;
		/** The same of the site of another home jurisdiction. */
		readonly otherHome: string;
		/** Where the one browser of all tests listens. */
		readonly browser: string;
	}
}

/** Serves the built site and starts one browser, for all tests; `npm run browser` has found out which. */
export default async function setup(project: TestProject) {
	const site = await serve({ directory: 'build', base: '', port: 0 });
	const otherHome = await serve({ directory: folders.build, base: '', port: 0 });
	const browser = await chromium.launchServer(launchOptions(process.env.CHROMIUM_PATH || undefined));
	project.provide('site', site.address);
	project.provide('otherHome', otherHome.address);
	project.provide('browser', browser.wsEndpoint());
	return async () => {
		await browser.close();
		await site.close();
		await otherHome.close();
	};
}
