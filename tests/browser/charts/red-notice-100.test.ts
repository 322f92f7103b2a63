import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from '../support/openPage.ts';

const listed = builtTables.cases.filter(({ list }) => list === 'red_notice_100');
const size = builtTables.red_notice_100_counts[0]?.group_size ?? 0;

describe('the hundred of April 2015', () => {
	test('are a hundred squares, of which those with a source can be chosen', async () => {
		const page = await openPage('charts/red-notice-100', { javaScriptEnabled: false });
		const squares = page.locator('.picture [data-counting="documented"]');
		expect(await squares.locator('[data-mark]').count()).toBe(listed.length);
		expect(await squares.locator('.list li').count()).toBe(size);
	});

	test('the finding of the title is drawn and labelled', async () => {
		const page = await openPage('embed/red-notice-100', { viewport: { width: 328, height: 760 } });
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		const back = listed.filter(({ return_status }) => return_status === 'back').length;
		const last = builtTables.red_notice_100_counts.toSorted((a, b) => a.as_of.localeCompare(b.as_of)).at(-1);
		expect(title).toContain(`officials count ${last?.persons_returned} as back; we can document ${back} `);
		for (const [counting, number] of [
			['documented', back],
			['official', last?.persons_returned]
		] as const) {
			const part = page.locator(`.picture [data-counting="${counting}"]`);
			const label = part.locator('.brackets text').filter({ hasText: /^\d+ back$/ });
			expect(await label.textContent()).toBe(`${number} back`);
			const filled = await part.locator('.list path.filled[data-tone="back"]').getAttribute('d');
			expect(filled?.split('M').length).toBe((number ?? 0) + 1);
		}
	});

	test('show as many extradited, deported and persuaded as the table has', async () => {
		const page = await openPage('charts/red-notice-100');
		for (const way of ['extradition', 'deportation', 'persuasion', 'voluntary_surrender']) {
			const rows = listed.filter(({ return_method }) => return_method === way).length;
			const group = page.locator(`.picture [data-group="${way}"] .group`);
			expect(await group.locator('.number').innerText()).toBe(String(rows));
		}
	});

	test('name Cheng Muyang and Qiao Jianjun in print, by the outcome in their favour', async () => {
		const page = await openPage('charts/red-notice-100', { javaScriptEnabled: false });
		const text = await page.locator('.picture').innerText();
		expect(text).toMatch(/Cheng Muyang.*, allegations not established/);
		expect(text).toMatch(/Qiao Jianjun.*, protected abroad/);
	});

	test('have every published count below them', async () => {
		const page = await openPage('charts/red-notice-100');
		const last = builtTables.red_notice_100_counts.toSorted((a, b) => a.as_of.localeCompare(b.as_of)).at(-1);
		const texts = await page.locator('.picture text.count:visible').allTextContents();
		expect(texts.at(-1)).toMatch(new RegExp(`^${last?.persons_returned} by .*${last?.as_of.slice(0, 4)}$`));
		expect(await page.locator('.picture ol li:visible').count()).toBe(
			builtTables.red_notice_100_counts.length
		);
	});

	test('open a card by keyboard: one stop, arrows between marks, Escape', async () => {
		const page = await openPage('charts/red-notice-100');
		const marks = page.locator('.picture [data-mark]');
		expect(await page.locator('.picture [data-mark][tabindex="0"]').count()).toBe(1);
		// Until the page is alive, a mark can have the focus without an answer.
		const openCards = async () => {
			await marks.first().blur();
			await marks.first().focus();
			return page.locator('.picture .card').count();
		};
		await expect.poll(openCards).toBe(1);
		// Five stand below each other.
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		const second = await marks.nth(1).getAttribute('data-mark');
		const row = listed.find(({ case_id }) => case_id === second);
		expect(await page.locator('.picture .card').innerText()).toContain(row?.name);
		expect(await page.locator('.picture .card').innerText()).toContain(row?.outcome);
		await page.keyboard.press('Escape');
		await expect.poll(() => page.locator('.picture .card').count()).toBe(0);
	});
});
