import type { Browser } from 'playwright';
import { openPicture, type Scheme } from './openPicture.ts';

/** Device pixels to a CSS pixel: sharp on any screen, and in most print. */
const scale = 2;

/** A chart with all that belongs to it, at a width in CSS pixels; a PNG of twice as many. */
export const takePng = (browser: Browser, address: string, width: number, scheme: Scheme): Promise<Buffer> =>
	openPicture(browser, { address, width, scheme, scale }, (page) => page.screenshot({ fullPage: true }));

/** Of a square, pixels. */
const side = 1080;
/** Widths at which a chart is tried, CSS pixels, the largest letters first. */
const triedWidths = [540, 640, 720, 800];
/** Its notes have no room in a square, and stand on the chart's page. */
const asSquare = `
	body { display: grid; align-content: center; min-block-size: 100vw; }
	footer .notes { display: none !important; }
`;

/** The same in a square, as networks of friends show it, without notes; undefined where it does not fit in one. */
export async function takeSquare(
	browser: Browser,
	address: string,
	scheme: Scheme
): Promise<Buffer | undefined> {
	for (const width of triedWidths) {
		const square = await openPicture(
			browser,
			{ address, width, scheme, scale: side / width, rules: asSquare },
			async (page, height) => {
				if (height > width) return undefined;
				await page.setViewportSize({ width, height: width });
				return await page.screenshot({ clip: { x: 0, y: 0, width, height: width } });
			}
		);
		if (square) return square;
	}
	return undefined;
}
