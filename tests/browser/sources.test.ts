import { expect, test } from 'vitest';
import { openPage } from './support/openPage.ts';

test.each(['sources#O-seed-2012', 'sources/blog#O-seed-2012'])(
	'a link made to where a source once stood (%s) leads to where it stands',
	async (path) => {
		const page = await openPage(path);
		await page.locator('[id="O-seed-2012"]').waitFor();
		expect(new URL(page.url()).hash).toBe('#O-seed-2012');
		expect(await page.locator('[id="O-seed-2012"]').evaluate((entry) => entry.matches(':target'))).toBe(true);
	}
);

test.each(['sources#no-such-source', 'sources#constructor', 'sources/press#%E0'])(
	'a link to no source (%s) stays where it leads',
	async (path) => {
		const page = await openPage(path);
		await page.waitForLoadState('networkidle');
		expect(new URL(page.url()).pathname).toBe(`/${path.split('#')[0]}`);
	}
);
