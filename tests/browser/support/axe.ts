import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';

/** The rules whose answer depends on colours, and so on the scheme; all others see the same page in both. */
const colourRules = ['color-contrast', 'link-in-text-block'];

interface Look {
	readonly width: 360 | 1440;
	readonly colorScheme: 'light' | 'dark';
}

/** A phone and a desk, light and dark. */
export const allLooks: readonly Look[] = ([360, 1440] as const).flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme }))
);

/** For what is many, where one page holds what the other does: each width once, light and dark once. */
export const fewLooks: readonly Look[] = [
	{ width: 360, colorScheme: 'light' },
	{ width: 1440, colorScheme: 'dark' }
];

/**
 * What axe finds on a page as it stands, one line each, with the first elements that it means.
 * @param rules ids of the rules to run; all that axe runs by default where left out
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
	// Half a megabyte: sent once a page, not once a run.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(async (only) => {
		const { axe: runner } = window as unknown as { readonly axe: Pick<typeof axe, 'run'> };
		const { violations: found } = await runner.run(document, {
			resultTypes: ['violations'],
			...(only ? { runOnly: { type: 'rule' as const, values: only } } : {})
		});
		return found.map(
			({ id, help, nodes }) =>
				`${id}: ${help} (${nodes.length}: ${nodes
					.slice(0, 3)
					.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 120)}`)
					.join(' | ')})`
		);
	}, rules?.slice());
}

/** Expects axe to find nothing on a page as it stands: every rule at each width, those of colour in each scheme. */
export async function expectAccessible(page: Page, looks = allLooks): Promise<void> {
	// Colours on their way from one look to the other are neither; without motion there is no way.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	let checked: number | undefined;
	for (const { width, colorScheme } of looks) {
		if (width !== checked) await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		const found = await violations(page, width === checked ? colourRules : undefined);
		expect.soft(found, `${width} px, ${colorScheme}`).toEqual([]);
		checked = width;
	}
	await page.emulateMedia({ reducedMotion: null, colorScheme: null });
}
