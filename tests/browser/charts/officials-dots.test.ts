import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { openPage } from '../support/openPage.ts';

/** Dots that the visible path of a block strokes: one at the start of each line, and one for each unit after it. */
async function dotsOf(page: Page, block: string): Promise<number> {
	const path = page.locator(`[data-block="${block}"] svg:visible path`).first();
	return path.evaluate((element) =>
		[...(element.getAttribute('d') ?? '').matchAll(/h([\d.]+)/g)].reduce(
			(sum, [, length]) => sum + Math.floor(Number(length)) + 1,
			0
		)
	);
}

describe('the claim in dots', () => {
	test('has a dot for each person of each figure, by the tables', async () => {
		const claim = builtTables.estimates.find(
			({ estimate_id, unit }) => descriptor.home.claim_ids.includes(estimate_id) && unit === 'persons'
		);
		const atLarge = builtTables.estimates.find(({ measure }) => measure === 'officials_at_large');
		const returned = Math.max(
			...builtTables.annual_returns
				.filter(({ scope, cumulative }) => scope === 'all_channels' && cumulative)
				.map((row) => row.of_which_officials ?? 0)
		);
		const work = builtTables.cases.map(({ sector }) => sector);
		const named = work.filter((sector) => ![null, 'private_business', 'other'].includes(sector)).length;
		const expected = { claim: claim?.value_low, named, returned, at_large: atLarge?.value_low };
		for (const width of [360, 1280]) {
			const page = await openPage('charts/officials-dots', { viewport: { width, height: 900 } });
			for (const [block, persons] of Object.entries(expected)) {
				expect(await dotsOf(page, block)).toBe(persons);
				const caption = await page.locator(`[data-block="${block}"] figcaption b`).innerText();
				// Before the number may stand how exact its source says it is.
				expect(Number(caption.replace(/[^\d]/g, ''))).toBe(persons);
			}
		}
	});

	test('the finding of the title is drawn and labelled', async () => {
		const page = await openPage('embed/officials-dots', { viewport: { width: 328, height: 760 } });
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		for (const block of ['claim', 'named', 'returned']) {
			const label = await page.locator(`[data-block="${block}"] figcaption b`).innerText();
			expect(title.toLowerCase()).toContain(label);
			expect(await dotsOf(page, block)).toBe(Number(label.replace(/[^\d]/g, '')));
		}
	});

	test('has dots of one size, the claim’s in a colour of their own', async () => {
		const page = await openPage('charts/officials-dots');
		const drawn = await page.locator('[data-block] svg:visible').evaluateAll((blocks) =>
			blocks.map((block) => ({
				perColumn: block.getBoundingClientRect().width / (block as SVGSVGElement).viewBox.baseVal.width,
				colour: getComputedStyle(block.querySelector('path') ?? block).stroke
			}))
		);
		const [claim, ...others] = drawn;
		for (const { perColumn, colour } of others) {
			expect(perColumn).toBeCloseTo(claim?.perColumn ?? 0, 1);
			expect(colour).not.toBe(claim?.colour);
		}
	});

	test('draws four blocks with no element for a dot', async () => {
		const page = await openPage('charts/officials-dots', { javaScriptEnabled: false });
		expect(await page.locator('.picture svg *').count()).toBeLessThan(20);
	});
});
