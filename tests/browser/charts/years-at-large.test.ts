import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from '../support/openPage.ts';

const dated = builtTables.cases.filter(({ fled_date }) => fled_date !== null);
/** Cases with both dates, or with a flight and a source that says that nobody came back. */
const drawn = dated.filter(
	({ returned_date, return_status, died_on }) =>
		returned_date !== null || (return_status === 'not_back' && died_on === null)
);

describe('years away', () => {
	test('have a line for each case with a flight and an end, without scripts', async () => {
		const page = await openPage('charts/years-at-large', { javaScriptEnabled: false });
		const ids = await page
			.locator('.picture [data-case]')
			.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-case')));
		expect(ids.toSorted()).toEqual(drawn.map(({ case_id }) => case_id).toSorted());
	});

	test('name the twelve years of Lai Changxing', async () => {
		const row = drawn.find(({ case_id }) => case_id === 'lai-changxing');
		const years = Number(row?.returned_date?.slice(0, 4)) - Number(row?.fled_date);
		expect(years).toBe(12);
		const page = await openPage('charts/years-at-large', { viewport: { width: 360, height: 800 } });
		const text = await page.locator('[data-case="lai-changxing"]').innerText();
		expect(text).toContain(`Lai Changxing: about ${years} years`);
		expect(text).toContain('23 July 2011');
	});

	test('follow the order and the list that the address asks for', async () => {
		const page = await openPage('charts/years-at-large?group=listed&sort=fled');
		const listed = drawn.filter(({ list }) => list === 'red_notice_100');
		const rows = page.locator('.picture [data-case]');
		await expect.poll(() => rows.count()).toBe(listed.length);
		const flights = listed.map(({ fled_date }) => fled_date ?? '').toSorted();
		const first = await rows.first().getAttribute('data-case');
		expect(listed.find(({ case_id }) => case_id === first)?.fled_date).toBe(flights[0]);
	});
});
