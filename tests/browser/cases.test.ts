import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { openPage } from './support/openPage.ts';

const cases = builtTables.cases;
const rows = (page: Page) => page.locator('tbody');
const facet = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

/** The page once scripts have taken over: only its first rows are shown. */
async function openCases(path = 'cases', options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
	const page = await openPage(path, options);
	// Until somebody is there, a page asks for nothing.
	await page.mouse.move(10, 10);
	await page.locator('table.alive, .none').first().waitFor();
	return page;
}

/** What stands of each case on the pages as the server drew them, by id. */
async function allCards(): Promise<
	ReadonlyMap<string, { readonly standing: string; readonly card: string }>
> {
	const cards = new Map<string, { standing: string; card: string }>();
	const pages = Math.ceil(cases.length / 25);
	for (let number = 1; number <= pages; number += 1) {
		const page = await openPage(number === 1 ? 'cases' : `cases/page/${number}`, {
			javaScriptEnabled: false
		});
		const read = await rows(page).evaluateAll((bodies) =>
			bodies.map((body) => ({
				id: body.id,
				standing: body.querySelector('.summary .standing')?.textContent ?? '',
				card: body.querySelector('.card')?.textContent ?? ''
			}))
		);
		for (const { id, standing, card } of read) cards.set(id, { standing, card });
	}
	return cards;
}

const sorted = cases.toSorted(
	(a, b) => a.name.localeCompare(b.name, 'en') || a.case_id.localeCompare(b.case_id)
);
/** A case that does not stand on the first page. */
const later = sorted.at(-1)?.case_id ?? '';

describe('outcomes in favour of a person', () => {
	test.each([
		['qiao-jianjun', /refused extradition/],
		['cheng-muyang', /not established/]
	])('of %s stand in the card of the accusation, in its size and weight', async (id, favour) => {
		for (const javaScriptEnabled of [true, false]) {
			for (const width of [360, 1440]) {
				const place = sorted.findIndex((row) => row.case_id === id);
				const number = Math.floor(place / 25) + 1;
				const path = javaScriptEnabled || number === 1 ? 'cases' : `cases/page/${number}`;
				const page = await openPage(`${path}#${id}`, {
					javaScriptEnabled,
					viewport: { width, height: 900 }
				});
				const card = page.locator(`[id="${id}"] .card`);
				await card.waitFor();
				const [accusation, outcome] = await Promise.all(
					['.accusation', '.outcome'].map(async (selector) => {
						const part = card.locator(selector);
						expect(await part.isVisible()).toBe(true);
						const look = await part.evaluate((element) => {
							const { fontSize, fontWeight, fontStyle, color, opacity } = getComputedStyle(element);
							return { fontSize, fontWeight, fontStyle, color, opacity };
						});
						return { look, text: await part.innerText() };
					})
				);
				expect(outcome?.look).toEqual(accusation?.look);
				expect(accusation?.text).toMatch(/^Accused of/);
				expect(outcome?.text).toMatch(favour);
				expect(await card.locator('details, [hidden], button').count()).toBe(0);
			}
		}
	});
});

describe('the table of the cases', () => {
	test('lists every case with its standing beside the name when scripts are off, on pages that are linked', async () => {
		const page = await openPage('cases', { javaScriptEnabled: false });
		expect(await page.locator('input:visible, select:visible').count()).toBe(0);
		const seen: string[] = [];
		for (;;) {
			const ids = await rows(page).evaluateAll((bodies) => bodies.map(({ id }) => id));
			expect(await page.locator('tbody .summary .standing').count()).toBe(ids.length);
			expect(await page.locator('.card:visible').count()).toBe(0);
			seen.push(...ids);
			const next = page.getByRole('link', { name: 'Next' });
			if ((await next.count()) === 0) break;
			await next.first().click();
		}
		expect(seen.toSorted()).toEqual(cases.map((row) => row.case_id).toSorted());
		await rows(page).last().getByRole('rowheader').getByRole('link').click();
		expect(await page.locator('.card:visible').count()).toBe(1);
	});

	test('asks for all cases when somebody seeks one, and not before', async () => {
		const asked: string[] = [];
		const page = await openPage('cases', { onrequest: (address) => asked.push(new URL(address).pathname) });
		await page.mouse.move(10, 10);
		await page.locator('table.alive').waitFor();
		await page.waitForLoadState('networkidle');
		expect(asked).toContain('/cases/content.json');
		expect(asked).not.toContain('/data/pages/cases.json');
		await page.getByRole('searchbox').fill('zzzz');
		await page.getByText('No case answers to this.').waitFor();
		expect(asked).toContain('/data/pages/cases.json');
	});

	test('says so where all cases cannot be had, and tries again', async () => {
		const page = await openCases('cases', { expected: /cases\.json|Failed to load/ });
		await page.route('**/data/pages/cases.json', (route) => route.abort());
		await page.getByRole('searchbox').fill('zzz');
		await expect.poll(() => page.getByRole('status').first().innerText()).toMatch(/could not be loaded/);
		expect(await rows(page).count()).toBe(25);
		await page.unroute('**/data/pages/cases.json');
		await page.getByRole('searchbox').fill('zzzz');
		await page.getByText('No case answers to this.').waitFor();
	});

	test('says in each card when the row was last checked and what came of it, or that nobody looked', async () => {
		const cards = await allCards();
		const verdicts = descriptor.resources
			.find(({ name }) => name === 'checks')
			?.schema.fields.find(({ name }) => name === 'verdict')?.categories;
		const looks = new Map(
			builtTables.checks
				.filter(({ table }) => table === 'cases')
				.toSorted((a, b) => a.checked_on.localeCompare(b.checked_on))
				.map((look) => [look.row_id, look])
		);
		expect(looks.size).toBeGreaterThan(0);
		for (const { case_id: id } of cases) {
			const look = looks.get(id);
			const label = verdicts?.find(({ value }) => value === look?.verdict)?.label ?? '';
			const said = cards.get(id)?.card ?? '';
			// Within the sentence the label begins small.
			if (look)
				expect.soft(said, id).toContain(`: ${label.charAt(0).toLowerCase()}${label.slice(1)}. Sources`);
			expect.soft(said.includes('Not looked up a second time'), id).toBe(look === undefined);
		}
	});

	test('tells what the sources leave open about a standing wherever it stands, and of nobody else', async () => {
		const cards = [...(await allCards()).values()];
		const caveats = descriptor.resources
			.find(({ name }) => name === 'cases')
			?.schema.fields.find(({ name }) => name === 'standing_caveat')?.categories;
		const open = cases.filter((row) => row.standing_caveat !== null);
		expect(open.length).toBeGreaterThan(0);
		for (const part of ['standing', 'card'] as const) {
			const texts = cards.map((card) => card[part]);
			for (const { value, label } of caveats ?? []) {
				// Within a sentence it begins small.
				const said = label.slice(1);
				expect(texts.filter((text) => text.includes(said))).toHaveLength(
					open.filter((row) => row.standing_caveat === value).length
				);
			}
		}
	});

	test('counts in its facets what the table holds, and what the other filters leave', async () => {
		const page = await openCases();
		const convicted = cases.filter((row) => row.outcome_kind === 'convicted');
		expect(await facet(page, 'Outcome').locator('option[value="convicted"]').innerText()).toBe(
			`Convicted (${convicted.length})`
		);
		const back = cases.filter((row) => row.return_status === 'back').length;
		expect(await facet(page, 'Back or not').locator('option[value="back"]').innerText()).toBe(
			`Back (${back})`
		);
		await facet(page, 'Outcome').selectOption('convicted');
		const inCanada = convicted.filter((row) => row.fled_to_iso3?.includes('CAN')).length;
		await expect
			.poll(() => facet(page, 'Place reported').locator('option[value="CAN"]').innerText())
			.toBe(`Canada (${inCanada})`);
		await facet(page, 'Place reported').selectOption('CAN');
		await expect
			.poll(() => page.getByRole('status').first().innerText())
			.toBe(`${inCanada} of ${cases.length} cases`);
		expect(await rows(page).count()).toBe(inCanada);
		await expect.poll(() => new URL(page.url()).search).toBe('?outcome=convicted&destination=CAN');
	});

	test('finds a person in both scripts and without tones, and keeps the search in the address', async () => {
		const page = await openCases('cases?q=%E4%B9%94%E5%BB%BA%E5%86%9B');
		await expect.poll(() => rows(page).count()).toBe(1);
		expect(await rows(page).first().innerText()).toContain('Qiao Jianjun');
		await page.getByRole('searchbox').fill('Lǐ Huábō');
		await expect.poll(() => rows(page).first().getAttribute('id')).toBe('li-huabo');
		await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('Lǐ Huábō');
		await page.getByRole('searchbox').fill('nobody of this name');
		await page.getByText('No case answers to this.').waitFor();
	});

	test('opens a case in place by keyboard, gives it an address, and opens by that address', async () => {
		const page = await openCases();
		const link = page.getByRole('link', { name: /^Chen Wenhua/ });
		await link.focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => link.getAttribute('aria-expanded')).toBe('true');
		await page.locator('#chen-wenhua .card').waitFor();
		await expect.poll(() => new URL(page.url()).hash).toBe('#chen-wenhua');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.locator('.card:visible').count()).toBe(0);

		await page.goto(new URL(`#${later}`, page.url()).href);
		await page.locator(`[id="${later}"] .card`).waitFor();

		const again = await openCases('cases?outcome=convicted#zhu-haiping');
		await again.locator('#zhu-haiping .card').waitFor();
		expect(new URL(again.url()).search).toBe('');
	});

	test('turns its pages, every case on one of them', async () => {
		const page = await openCases();
		const seen: string[] = [];
		for (;;) {
			seen.push(...(await rows(page).evaluateAll((bodies) => bodies.map(({ id }) => id))));
			const next = page.getByRole('link', { name: 'Next' });
			if ((await next.count()) === 0) break;
			const first = seen.at(-1);
			await next.click();
			await expect.poll(() => rows(page).last().getAttribute('id')).not.toBe(first);
		}
		expect(seen.toSorted()).toEqual(cases.map((row) => row.case_id).toSorted());
		await expect
			.poll(() => new URL(page.url()).searchParams.get('page'))
			.toBe(String(Math.ceil(cases.length / 25)));
	});

	test('saves the rows found, every cell as the table has it', async () => {
		const page = await openCases('cases?return=extradition');
		const wanted = cases.filter((row) => row.return_method === 'extradition').map((row) => row.case_id);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: `Download these ${wanted.length} rows (CSV)` }).click()
		]);
		expect(download.suggestedFilename()).toBe(`fugitive-flows-cases-${wanted.length}.csv`);
		const read = (text: string) =>
			Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
		const chunks: Uint8Array[] = await (await download.createReadStream()).toArray();
		const saved = read(Buffer.concat(chunks).toString('utf8'));
		const table = read(readFileSync('data/cases.csv', 'utf8'));
		expect(saved.map((row) => row.case_id ?? '').toSorted()).toEqual(wanted.toSorted());
		for (const row of saved) expect(row).toEqual(table.find(({ case_id: id }) => id === row.case_id));
	});
});

test('the cases are cards on a phone, a table at a desk, and the same markup', async () => {
	const page = await openCases('cases#li-huabo', { viewport: { width: 360, height: 800 } });
	const display = () =>
		rows(page)
			.first()
			.evaluate((body) => getComputedStyle(body).display);
	await expect.poll(display).toBe('block');
	expect(await page.getByRole('table', { name: 'Cases' }).getByRole('rowheader').count()).toBe(25);
	await page.setViewportSize({ width: 1024, height: 800 });
	expect(await display()).toBe('table-row-group');
});
