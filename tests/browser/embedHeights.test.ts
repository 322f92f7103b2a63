import { expect, test } from 'vitest';
import { registry } from '#src/charts/registry.ts';
import { embedHeight } from '#src/embed/embedHeight.ts';
import { columns, heightOfEmbed } from '#tests/embeds/heightOfEmbed.ts';
import { openPage } from './support/openPage.ts';

/** How much emptier than the code says an embed may be below its source line, CSS pixels: more is a height of other data. */
const tolerated = 40;

test.each(Object.keys(registry))('the iframe of %s holds it whole, source line and all', async (id) => {
	const stated = embedHeight(id);
	let tallest = 0;
	for (const width of columns) {
		const page = await openPage(`embed/${id}`, { viewport: { width, height: stated }, acts: false });
		const height = await heightOfEmbed(page);
		expect(height, `${width} px wide: npm run heights measures anew`).toBeLessThanOrEqual(stated);
		tallest = Math.max(tallest, height);
		const line = await page.locator('.source-line').boundingBox();
		expect((line?.y ?? Infinity) + (line?.height ?? 0), 'the end of the source line').toBeLessThanOrEqual(
			stated
		);
	}
	expect(stated - tallest, 'npm run heights measures anew').toBeLessThan(tolerated);
});
