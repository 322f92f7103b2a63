import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { repeatRows } from '#tests/fixtures/scale/repeatRows.ts';
import { expectAccessible, fewLooks } from './support/axe.ts';
import { openPage } from './support/openPage.ts';

const { cases, treaties } = builtTables;
const body = (page: Page) => page.locator('[data-island="table"] tbody tr');
const status = (page: Page) => page.locator('.count [role="status"]');
const query = (page: Page) => new URL(page.url()).searchParams;

/** The page of a table once it answers. */
async function openTable(path: string, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
	const page = await openPage(`data/${path}`, options);
	await page.locator('#rows').evaluate((head) => head.scrollIntoView());
	await page.mouse.move(20, 20);
	await page.locator('[data-island="table"][data-hydrated]').waitFor();
	return page;
}

describe('the page of a table', () => {
	test('can be read with scripts off: its first rows with links, its fields and its files', async () => {
		const page = await openPage('data/treaties', { javaScriptEnabled: false });
		expect(await body(page).count()).toBe(25);
		expect(await page.locator('input:visible, select:visible, thead button').count()).toBe(0);
		expect(await page.locator('#field-signed').isVisible()).toBe(true);
		expect(await body(page).first().getByRole('rowheader').count()).toBe(1);
		expect(await page.getByRole('link', { name: 'CSV of treaties', exact: true }).count()).toBe(1);
	});

	test('asks for all rows when a reader comes to its search, and not before', async () => {
		const asked: string[] = [];
		const page = await openTable('treaties', {
			onrequest: (address) => asked.push(new URL(address).pathname)
		});
		await page.waitForLoadState('networkidle');
		expect(asked).toContain('/data/treaties/content.json');
		expect(asked).not.toContain('/data/latest/treaties.json');
		await page.getByRole('searchbox').focus();
		await expect.poll(() => asked).toContain('/data/latest/treaties.json');
	});

	test('finds, filters and sorts; its state is in the address, from which one can go back', async () => {
		const page = await openTable('treaties');
		const total = treaties.length;
		const inForce = treaties.filter((row) => row.status === 'in_force');
		await page.getByText('Filter by code').click();
		await page.locator('select[name="status"]').selectOption('in_force');
		await expect.poll(() => status(page).innerText()).toContain(`${inForce.length} of ${total} rows`);
		expect(query(page).get('status')).toBe('in_force');

		const types = Object.entries(Object.groupBy(inForce, (row) => row.type));
		const [type = '', same = []] = types[0] ?? [];
		await expect
			.poll(() => page.locator(`select[name="type"] option[value="${type}"]`).innerText())
			.toMatch(new RegExp(`\\(${same.length}\\)$`));

		await page.getByRole('columnheader', { name: 'Signed' }).getByRole('button').click();
		await expect.poll(() => query(page).get('sort')).toBe('signed');
		const head = page.getByRole('columnheader', { name: 'Signed' });
		expect(await head.getAttribute('aria-sort')).toBe('ascending');
		const earliest = inForce.flatMap((row) => row.signed ?? []).toSorted()[0] ?? '';
		await expect.poll(() => body(page).first().innerText()).toContain(earliest);

		await page.goBack();
		await expect.poll(() => query(page).get('sort')).toBe(null);
		expect(await head.getAttribute('aria-sort')).toBe(null);
		await page.goBack();
		await expect.poll(() => status(page).innerText()).toMatch(new RegExp(`^${total} rows`));

		await page.getByRole('searchbox').fill('thailand');
		await expect.poll(() => query(page).get('q')).toBe('thailand');
		const found = treaties.filter((row) => row.partner_iso3 === 'THA').length;
		await expect.poll(() => body(page).count()).toBe(found);
	});

	test('opens with what an address asks for: one row, some columns, values as the files hold them', async () => {
		const page = await openTable('treaties?id=extradition-THA');
		await expect.poll(() => body(page).count()).toBe(1);
		await page.getByRole('button', { name: 'Show all rows' }).click();
		await expect.poll(() => body(page).count()).toBe(25);

		const coded = await openTable('treaties?columns=treaty_id.status&codes=on');
		await expect
			.poll(() => coded.locator('[data-island="table"] thead th').allInnerTexts())
			.toEqual(['treaty_id', 'status']);
		expect(await body(coded).first().innerText()).toContain(treaties[0]?.status);
	});

	test('leads from an id to the row that it names, and from a source to what rests on it', async () => {
		// A busy machine sets the next page's text long after it had the typeface.
		const page = await openTable('treaties', { expected: /preloaded using link preload/ });
		await body(page).first().getByRole('rowheader').getByRole('link').click();
		await page.waitForURL(/\/data\/countries\?id=/);
		await expect.poll(() => body(page).count()).toBe(1);

		const [id = ''] = treaties[0]?.source_ids ?? [];
		const resting = treaties.filter((row) => row.source_ids.includes(id)).length;
		const sought = await openTable(`treaties?source_ids=${id}`);
		await expect.poll(() => status(sought).innerText()).toContain(`${resting} of ${treaties.length} rows`);
	});

	test('saves the rows found as the files have them, in their order', async () => {
		const page = await openTable('treaties?status=suspended&sort=-signed');
		const wanted = treaties.filter((row) => row.status === 'suspended');
		expect(wanted.length).toBeGreaterThan(0);
		const save = async (kind: string) => {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: `${kind} of these ${wanted.length} rows`, exact: true }).click()
			]);
			const chunks: Uint8Array[] = await (await download.createReadStream()).toArray();
			return Buffer.concat(chunks).toString('utf8');
		};
		const csv = (await save('CSV')).trimEnd().split('\n');
		const file = readFileSync('public/data/latest/treaties.csv', 'utf8').split('\n');
		expect(csv[0]).toBe(file[0]);
		expect(csv.slice(1).toSorted()).toEqual(
			file.filter((line) => wanted.some((row) => line.startsWith(`${row.treaty_id},`))).toSorted()
		);
		const json = JSON.parse(await save('JSON')) as readonly { readonly treaty_id: string }[];
		expect(json.map((row) => row.treaty_id)).toEqual(csv.slice(1).map((line) => line.split(',')[0]));
	});
});

test('where a person stands in law stands in every choice of columns, and beside who is named elsewhere', async () => {
	const page = await openTable('cases?columns=name');
	await expect.poll(() => page.locator('[data-island="table"] thead th').count()).toBe(3);
	await page.getByText(/^Columns \(/).click();
	expect(await page.getByRole('checkbox', { name: 'Standing', exact: true }).isDisabled()).toBe(true);
	const events = await openPage('data/milestones', { javaScriptEnabled: false });
	const named = builtTables.milestones.slice(0, 25).find((row) => (row.case_ids ?? []).length > 0);
	const person = cases.find((row) => row.case_id === named?.case_ids?.[0]);
	expect(person).toBeDefined();
	const cell = events.getByRole('link', { name: new RegExp(`^${person?.name ?? ''}, `) }).first();
	expect((await cell.innerText()).length).toBeGreaterThan((person?.name.length ?? 0) + 5);
});

test('of ten thousand rows a key draws one page of rows, and touches nothing else', async () => {
	const rows = 10_000;
	const page = await openPage('data/asset_recoveries');
	await page.route('**/data/latest/asset_recoveries.json', (route) =>
		route.fulfill({ json: repeatRows(builtTables.asset_recoveries as never, 'recovery_id', rows) })
	);
	await page.goto(new URL('?q=syn', page.url()).href);
	await expect.poll(() => status(page).innerText()).toMatch(/page 1 of 400/);
	expect(await body(page).count()).toBe(25);
	await page.evaluate(() => {
		const touched = new Set<Node>();
		(window as { touched?: Set<Node> }).touched = touched;
		new MutationObserver((changes) => {
			for (const { target, addedNodes } of changes)
				for (const node of [target, ...addedNodes]) touched.add(node);
		}).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
	});
	await page.getByRole('searchbox').fill('switzerland');
	await expect.poll(() => status(page).innerText()).toMatch(/of .* rows, page 1 of/);
	const nodes = await page.evaluate(() => (window as { touched?: Set<Node> }).touched?.size ?? 0);
	expect(nodes).toBeGreaterThan(25);
	// Twenty-five rows of ten cells, each with a link and its text; and the line that says how many.
	expect(nodes).toBeLessThan(1500);
});

test.each([360, 1440])('at %i px the first column stays in view, and so does the head', async (width) => {
	const page = await openTable('cases', { viewport: { width, height: 800 } });
	const frame = page.getByRole('region', { name: /^Rows of/ });
	await frame.evaluate((element) => element.scrollTo(2000, 2000));
	const edges = await frame.evaluate((element) => {
		const box = element.getBoundingClientRect();
		const first = element.querySelector('tbody tr:last-child th')?.getBoundingClientRect();
		const head = element.querySelector('thead th:last-child')?.getBoundingClientRect();
		return {
			left: (first?.left ?? 0) - box.left,
			top: (head?.top ?? 0) - box.top,
			width: (first?.width ?? 0) / box.width
		};
	});
	expect(Math.abs(edges.left)).toBeLessThanOrEqual(1);
	expect(Math.abs(edges.top)).toBeLessThanOrEqual(2);
	expect(edges.width).toBeLessThanOrEqual(0.45);
});

test('axe finds nothing where filters and columns are open, and something is sought', async () => {
	const page = await openTable('asset_recoveries?q=switzerland');
	await page.getByText('Filter by code').click();
	await page.getByText(/^Columns \(/).click();
	await page.getByRole('checkbox').first().waitFor();
	await expectAccessible(page, fewLooks);
});
