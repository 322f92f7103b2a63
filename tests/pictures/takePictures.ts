import type { Browser } from 'playwright';
import { registry } from '#src/charts/registry.ts';
import { startDrawing } from './drawChart.ts';
import { shoot } from './shoot.ts';

/** A copy of what the pipeline derived, so that a correction of the tables changes no picture. */
export const dataFolder = 'tests/pictures/data';
const widths = [360, 960];

/** A chart as an embed of one width, light or dark. */
export interface Picture {
	/** `treaty-map-360-light` */
	readonly name: string;
	readonly png: Buffer;
}

/** Takes every chart of the registry, from the copy of the data. */
export async function* takePictures(browser: Browser): AsyncGenerator<Picture> {
	const drawing = await startDrawing(dataFolder);
	try {
		for (const id of Object.keys(registry))
			for (const scheme of ['light', 'dark'] as const) {
				const html = await drawing.draw({ id, place: 'embed', query: '', scheme });
				for (const { width, png } of await shoot(browser, html, widths))
					yield { name: `${id}-${width}-${scheme}`, png };
			}
	} finally {
		await drawing.close();
	}
}
