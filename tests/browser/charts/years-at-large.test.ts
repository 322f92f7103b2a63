import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from '../support/openPage.ts';

const dated = builtTables.cases.filter(({ fled_date }) => fled_date !== null);
/** Cases with both dates, or with a flight and a source that says that nobody came back. */
const drawn = dated.filter(
	({ returned_date, return_status, died_on }) =>
		returned_date !== null || (return_status === 'not_back' && died_on === null)
);
/** How many lines a list holds; the table has the others. */
const mostRows = 50;

describe('years away', () => {
	test('the finding of the title is drawn and labelled', async () => {
		const page = await openPage('embed/years-at-large', {
			javaScriptEnabled: false,
			viewport: { width: 328, height: 760 }
		});
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		expect(title).toContain(`Of ${drawn.length} who fled`);
		const years = /within (about \d+ years)/.exec(title)?.[1] ?? 'no years';
		const label = await page.locator('.picture text.median').allTextContents();
		expect(label.join(' ')).toContain(`within ${years}`);
		// The point stands where half are back: as far along as its years are of all years of the axis.
		const [point, drawing] = [page.locator('.picture circle'), page.locator('.picture svg.drawing')];
		const [at, box] = [await point.boundingBox(), await drawing.boundingBox()];
		if (!at || !box) throw new Error('nothing drawn');
		expect((at.y + at.height / 2 - box.y) / box.height).toBeCloseTo(0.5, 1);
		const last = await page.locator('.picture .plot text', { hasText: /^\d+ years$/ }).textContent();
		const share = (at.x + at.width / 2 - box.x) / box.width;
		expect(Math.round(share * Number.parseInt(last ?? '', 10))).toBe(Number(/\d+/.exec(years)?.[0]));
		const away = drawn.filter(({ return_status }) => return_status === 'not_back').length;
		expect(title).toContain(`${away} had not come back`);
		expect(await page.locator('.picture').innerText()).toContain(`${away} were not back when last reported`);
	});

	test('have a line for each of the first cases, each with its standing, without scripts', async () => {
		const page = await openPage('charts/years-at-large', { javaScriptEnabled: false });
		const rows = page.locator('.picture [data-case]');
		const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-case')));
		expect(new Set(ids).size).toBe(Math.min(mostRows, drawn.length));
		for (const id of ids) expect(drawn.map(({ case_id }) => case_id)).toContain(id);
		expect(await rows.locator('.standing').count()).toBe(ids.length);
	});

	test('name the twelve years of Lai Changxing', async () => {
		const row = drawn.find(({ case_id }) => case_id === 'lai-changxing');
		const years = Number(row?.returned_date?.slice(0, 4)) - Number(row?.fled_date);
		expect(years).toBe(12);
		const page = await openPage('charts/years-at-large', { viewport: { width: 1000, height: 800 } });
		const text = await page.locator('[data-case="lai-changxing"]').innerText();
		expect(text).toContain(`Lai Changxing: about ${years} years`);
		expect(text).toContain('23 July 2011');
	});

	test('follow the order and the list that the address asks for', async () => {
		const page = await openPage('charts/years-at-large?group=listed&sort=fled');
		const listed = drawn.filter(({ list }) => list === 'red_notice_100');
		const flights = listed.map(({ fled_date }) => fled_date ?? '').toSorted();
		const title = page.getByRole('heading', { level: 1 });
		await expect.poll(() => title.innerText()).toContain(`Of ${listed.length} who fled`);
		const first = await page.locator('.picture [data-case]').first().getAttribute('data-case');
		expect(listed.find(({ case_id }) => case_id === first)?.fled_date).toBe(flights[0]);
	});
});
