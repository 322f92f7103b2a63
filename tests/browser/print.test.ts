import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { registry } from '#src/charts/registry.ts';
import { openPage } from './support/openPage.ts';
import { printedSheets } from './support/printedSheets.ts';

/** Sheets of A4 less the margins, with the scale of print: what is laid out for them looks as it is printed. */
const sheet = { width: 937, height: 1376 };

async function openPrinted(path: string): Promise<Page> {
	const page = await openPage(path, { acts: false, colorScheme: 'dark', viewport: sheet });
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	return page;
}

/** Marks of each chart of a page the end of its title, of its sources and of its last drawing that is in no list to unfold. */
const markCharts = (page: Page) =>
	page.evaluate(() => {
		const charts = Array.from(document.querySelectorAll('.chart'));
		for (const [index, chart] of charts.entries()) {
			const drawing = Array.from(chart.querySelectorAll('.picture svg'))
				.filter(
					(svg) => !svg.closest('details') && !svg.parentElement?.closest('svg') && svg.checkVisibility()
				)
				.at(-1);
			const marked = {
				title: chart.querySelector('.title'),
				source: chart.querySelector('.source-line'),
				drawing
			};
			for (const [name, element] of Object.entries(marked)) {
				const mark = document.createElement('span');
				mark.id = `mark-${name}-${index}`;
				mark.textContent = '\u200b';
				if (name === 'drawing') element?.after(mark);
				else element?.append(mark);
			}
		}
		return charts.length;
	});

/** What stands on the sheets and is of use on a screen alone. */
const useless = (page: Page) =>
	page
		.locator('.toggles, .controls, p.bar, nav, textarea, input, select, [data-share], [data-copy], .progress')
		.filter({ visible: true })
		.count();

/** Notes that cannot be read. */
const closedNotes = (page: Page) =>
	page
		.locator('.notes dd')
		.evaluateAll((all) => all.filter((note) => note.getBoundingClientRect().height < 10).length);

describe('on paper', () => {
	test.each(Object.keys(registry))(
		'%s has title, picture and sources on one sheet, and no control',
		async (id) => {
			const page = await openPrinted(`charts/${id}`);
			expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
				'rgb(255, 255, 255)'
			);
			expect(await useless(page)).toBe(0);
			expect(await page.getByText('Code for an iframe').isVisible()).toBe(false);
			expect(await page.locator('.notes dd').count()).toBeGreaterThan(0);
			expect(await closedNotes(page)).toBe(0);
			expect(await markCharts(page)).toBe(1);
			const { sheetOf } = await printedSheets(page);
			expect(sheetOf).toEqual({ 'mark-title-0': 1, 'mark-source-0': 1, 'mark-drawing-0': 1 });
		}
	);

	test('the story is an article whose pictures each stand on one sheet with title and sources', async () => {
		const page = await openPrinted('');
		expect(await useless(page)).toBe(0);
		expect(await closedNotes(page)).toBe(0);
		const charts = await markCharts(page);
		expect(charts).toBeGreaterThan(3);
		const { sheets, sheetOf } = await printedSheets(page);
		expect(sheets).toBeLessThanOrEqual(charts * 2);
		for (let index = 0; index < charts; index++) {
			const found = ['title', 'source', 'drawing'].map((name) => sheetOf[`mark-${name}-${index}`]);
			expect.soft(new Set(found).size, `chart ${index + 1} on sheets ${found.join()}`).toBe(1);
			expect.soft(found[0]).toBeGreaterThan(0);
		}
		// What a paragraph rests on stands in the line, open.
		const sources = page.locator('.paragraph details').first().getByRole('link').first();
		expect(await sources.isVisible()).toBe(true);
	});
});
