import { expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from '../support/openPage.ts';

/** The panel under a label, as a reader sees it. */
const rowsOf = (type: string) => builtTables.treaties.filter((row) => row.type === type);

test('the extradition panel ends in the numbers of the table: in force, and signed only', async () => {
	const page = await openPage('charts/treaty-timeline', { javaScriptEnabled: false });
	const panel = page.locator('.picture section').filter({ hasText: 'Extradition treaty' });
	const texts = await panel.locator('.ends text').allTextContents();
	const rows = rowsOf('extradition');
	const force = rows.filter(({ status }) => status === 'in_force').length;
	const signed = rows.filter(({ status }) => status === 'signed_not_in_force').length;
	expect(force).toBeGreaterThan(30);
	expect(texts).toContain(`${force} in force`);
	expect(texts).toContain(`${signed} signed only`);
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	expect(title).toContain(`${force} are now known to be in force`);
});

test('the agreements of Hong Kong stand apart, suspended', async () => {
	const page = await openPage('charts/treaty-timeline');
	const suspended = rowsOf('surrender_of_fugitives').filter(({ status }) => status === 'suspended').length;
	expect(await page.locator('.picture .apart .ends text').allTextContents()).toContain(
		`${suspended} suspended`
	);
});

test('the table says who signed in the year of the first extradition treaty', async () => {
	const page = await openPage('charts/treaty-timeline?tab=table');
	const years = rowsOf('extradition').flatMap(({ signed }) => (signed === null ? [] : [signed.slice(0, 4)]));
	const first = years.toSorted()[0] ?? '';
	const partners = rowsOf('extradition').filter(({ signed }) => signed?.startsWith(first));
	const row = page.getByRole('row').filter({ hasText: 'Extradition treaty' }).first();
	expect(await row.innerText()).toContain(first);
	for (const { partner_name } of partners) expect(await row.innerText()).toContain(partner_name);
});
