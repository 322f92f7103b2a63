import { expect } from 'vitest';
import type { Page } from 'playwright';

/** The frame of a chart's embed. */
export const frameOf = (page: Page, id: string) => page.locator(`iframe[src*="/embed/${id}"]`).first();

/** Waits until a frame is as tall as the chart in it, within two pixels, at the width that it has now. */
export async function fits(page: Page, id: string): Promise<void> {
	const frame = frameOf(page, id);
	await frame.scrollIntoViewIfNeeded();
	const root = frame.contentFrame().locator(':root');
	await expect
		.poll(
			async () => {
				const shown = await frame.evaluate(
					({ clientWidth, clientHeight }) => [clientWidth, clientHeight] as const
				);
				const drawn = await root.evaluate((element) => {
					const { width, height } = element.getBoundingClientRect();
					return [width, height] as const;
				});
				return Math.max(Math.abs(shown[0] - drawn[0]), Math.abs(shown[1] - drawn[1]));
			},
			{ message: `the frame of ${id} is as tall as its chart` }
		)
		.toBeLessThanOrEqual(2);
}
