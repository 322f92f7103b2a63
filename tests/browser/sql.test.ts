import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { json } from 'node:stream/consumers';
import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { questions } from '#src/sql/questions/index.ts';
import { folders } from '#tests/fixtures/nigeria/folders.ts';
import { expectAccessible, fewLooks } from './support/axe.ts';
import { openPage } from './support/openPage.ts';

/** The published SQLite file of a built site, to be asked beside the browser. */
function openBuilt(build: string): DatabaseSync {
	const latest = join(build, 'data/latest');
	const name = readdirSync(latest).find((file) => file.endsWith('.sqlite'));
	if (!name) throw new Error(`${latest} holds no SQLite file`);
	return new DatabaseSync(join(latest, name), { readOnly: true });
}

const box = (page: Page) => page.getByRole('textbox', { name: 'Your query, in SQL' });
const run = (page: Page) => page.getByRole('button', { name: 'Run' });
const status = (page: Page) => page.locator('[data-island="sql"] [role="status"]');
const answer = (page: Page) => page.getByRole('region', { name: 'Answer', exact: true });
const isHydrated = (page: Page) => page.locator('[data-island="sql"][data-hydrated]').waitFor();
/** Files that a query needs, and no look at the page. */
const isEngine = (address: string) => /\.wasm$|\.sqlite$|\/workers\//.test(address);

/** Opens the box and runs a query; the page says what came of it. */
async function ask(page: Page, sql: string): Promise<void> {
	await isHydrated(page);
	await box(page).fill(sql);
	await box(page).press('Control+Enter');
}

/** The rows of the answer, as the reader saves them. */
async function savedRows(page: Page): Promise<unknown> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'JSON' }).click();
	return json(await (await download).createReadStream());
}

/** Opens each question of a page in the box, and compares what the browser says of it with what Node says. */
async function compareAnswers(page: Page, database: DatabaseSync): Promise<readonly number[]> {
	await isHydrated(page);
	const counts: number[] = [];
	for (const question of await page.locator('#questions ~ ol > li').all()) {
		const sql = await question.locator('pre code').innerText();
		await question.getByRole('link', { name: 'Open in the box' }).click();
		await expect.poll(() => box(page).inputValue()).toBe(sql);
		if (counts.length === 0) await run(page).click();
		const expected = database.prepare(sql).all();
		counts.push(expected.length);
		if (expected.length === 0) {
			await expect.poll(() => status(page).innerText()).toMatch(/^No rows \(/);
			continue;
		}
		await expect.poll(() => status(page).innerText()).toMatch(new RegExp(`^${expected.length} rows? \\(`));
		expect(await savedRows(page)).toEqual(expected.map((row) => ({ ...row })));
		expect(await answer(page).locator('tbody tr').count()).toBe(Math.min(200, expected.length));
	}
	return counts;
}

describe('the box of SQL', () => {
	test('answers its ten questions as the file does elsewhere, and asks its own site alone', async () => {
		const asked: string[] = [];
		const page = await openPage('data/sql', { onrequest: (address) => asked.push(address) });
		await isHydrated(page);
		expect(asked.filter(isEngine)).toEqual([]);
		const database = openBuilt('build');
		const counts = await compareAnswers(page, database);
		database.close();
		expect(counts).toHaveLength(questions.length);
		expect(counts.filter((count) => count === 0)).toEqual([]);
		expect(asked.filter(isEngine)).toHaveLength(3);

		expect(asked.filter((address) => new URL(address).origin !== new URL(page.url()).origin)).toEqual([]);
		await expectAccessible(page, fewLooks);
	});

	test('answers those of another home, or says that there are no rows', async () => {
		const page = await openPage('data/sql', { from: inject('otherHome') });
		const database = openBuilt(folders.build);
		const counts = await compareAnswers(page, database);
		database.close();
		expect(counts).toHaveLength(questions.length);
		expect(counts).toContain(0);
	});

	test('stops an endless query, and answers the next', async () => {
		const page = await openPage('data/sql');
		await ask(
			page,
			'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n'
		);
		await expect.poll(() => status(page).innerText()).toBe('Running …');
		await page.getByRole('button', { name: 'Stop' }).click();
		await expect.poll(() => status(page).innerText()).toBe('Stopped.');
		expect(await run(page).evaluate((button) => button === document.activeElement)).toBe(true);
		await ask(page, 'SELECT 6 * 7 AS seven');
		await answer(page).getByRole('cell', { name: '42' }).waitFor();
	});

	test('says in SQLite’s words what it cannot run, and only reads', async () => {
		const page = await openPage('data/sql');
		const error = page.getByRole('alert');
		await ask(page, 'SELECT colour FROM cases');
		await expect.poll(() => error.innerText()).toBe('SQLite says: no such column: colour');
		expect(await box(page).getAttribute('aria-invalid')).toBe('true');
		await expectAccessible(page, fewLooks.slice(0, 1));
		await ask(page, 'DROP TABLE cases');
		await expect.poll(() => error.innerText()).toBe('SQLite says: attempt to write a readonly database');
		await ask(page, '-- nothing');
		await expect.poll(() => status(page).innerText()).toBe('There is no query in the box that gives rows.');
		expect(await error.innerText()).toBe('');
	});

	test('shows the first 200 rows, numbers aligned, markup as text and null as such', async () => {
		const page = await openPage('data/sql');
		const rows = 'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 250)';
		await ask(
			page,
			`${rows} SELECT 1990 + i AS year, i * 1000 AS sum, '<b>bold</b>' AS text, NULL AS missing FROM n`
		);
		await expect.poll(() => status(page).innerText()).toMatch(/^250 rows \(.+\)\. Here are the first 200\.$/);
		expect(await answer(page).locator('tbody tr').last().locator('td').allInnerTexts()).toEqual([
			'2190',
			'200,000',
			'<b>bold</b>',
			'null'
		]);
		expect(await savedRows(page)).toHaveLength(250);
		const aligned = (column: number) =>
			answer(page)
				.locator('tbody td')
				.nth(column)
				.evaluate((cell) => getComputedStyle(cell).textAlign);
		expect([await aligned(0), await aligned(1), await aligned(2)]).toEqual(['end', 'end', 'start']);
	});

	test('keeps the query in the address, long ones too, and loads nothing before it is asked', async () => {
		const asked: string[] = [];
		const odd = "SELECT '<script>&%+#\u00e9\u8d2a' AS odd";
		const page = await openPage(`data/sql?${new URLSearchParams({ q: odd }).toString()}`, {
			acts: false,
			onrequest: (address) => asked.push(address)
		});
		await isHydrated(page);
		await expect.poll(() => box(page).inputValue()).toBe(odd);
		await page.waitForLoadState('networkidle');
		expect(asked.filter(isEngine)).toEqual([]);
		const long = `SELECT '${'long '.repeat(600)}' AS long`;
		await box(page).fill(long);
		await expect.poll(() => new URL(page.url()).hash.length).toBeGreaterThan(3000);
		expect(new URL(page.url()).search).toBe('');
		await page.reload();
		await expect.poll(() => box(page).inputValue()).toBe(long);
	});

	test('a question opened in the box leaves what stood there one step back', async () => {
		const page = await openPage('data/sql');
		await isHydrated(page);
		await box(page).fill('SELECT 1');
		await page.getByRole('link', { name: 'Open in the box' }).nth(1).click();
		await expect.poll(() => box(page).inputValue()).toContain('OVER (');
		await page.goBack();
		await expect.poll(() => box(page).inputValue()).toBe('SELECT 1');
	});

	test('is left by Tab, and run by the key that comes next', async () => {
		const page = await openPage('data/sql');
		await isHydrated(page);
		await box(page).fill('SELECT 5 AS five');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await answer(page).getByRole('cell', { name: '5' }).waitFor();
	});

	test('asks for nothing in its worker, which runs where it may run WebAssembly and nothing else', async () => {
		const page = await openPage('data/sql');
		const served = page.waitForResponse('**/workers/*.js');
		await ask(page, 'SELECT 6 * 7 AS product');
		await answer(page).getByRole('cell', { name: '42' }).waitFor();
		expect((await (await served).allHeaders())['content-security-policy']).toBe(
			"default-src 'none'; script-src 'wasm-unsafe-eval'"
		);
		const [worker] = page.workers();
		const isRefused = () =>
			fetch('/icon.svg').then(
				() => false,
				() => true
			);
		expect(await worker?.evaluate(isRefused)).toBe(true);
	});

	test('says so where a browser cannot', async () => {
		const page = await openPage('data/sql', { before: () => Reflect.deleteProperty(window, 'Worker') });
		await ask(page, 'SELECT 1');
		await expect.poll(() => page.getByRole('alert').innerText()).toContain('This browser cannot run SQLite');
	});

	test('is away without scripts, and the questions stand there with their answers', async () => {
		const page = await openPage('data/sql', { javaScriptEnabled: false });
		expect(await page.locator('textarea:visible').count()).toBe(0);
		expect(await page.getByRole('link', { name: 'Open in the box' }).count()).toBe(0);
		const first = page.locator('#questions ~ ol > li').first();
		await first.getByText(/^Its answer/).click();
		expect(await first.getByRole('table').isVisible()).toBe(true);
	});
});
