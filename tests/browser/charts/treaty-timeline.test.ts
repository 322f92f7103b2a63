import { expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { openPage } from '../support/openPage.ts';

const rowsOf = (type: string) => builtTables.treaties.filter((row) => row.type === type);

test('the finding of the title is drawn and labelled', async () => {
	const page = await openPage('embed/treaty-timeline', { viewport: { width: 328, height: 760 } });
	const panel = page.locator('.picture section').first();
	const texts = await panel.locator('.ends text').allTextContents();
	const rows = rowsOf('extradition');
	const force = rows.filter(({ status }) => status === 'in_force').length;
	const signed = rows.filter(({ status }) => status === 'signed_not_in_force').length;
	expect(force).toBeGreaterThan(30);
	expect(texts).toContain(`${force} in force`);
	expect(texts).toContain(`${signed} signed only`);
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	expect(title.replaceAll(/\s+/g, ' ')).toContain(`${force} are known to be in force`);
	const total = texts.find((text) => /^\d+ signed$/.test(text)) ?? 'no total';
	expect(title).toContain(parseInt(total, 10).toString());
});

test('the step that many take together says that it is the date of a list', async () => {
	const listed = Map.groupBy(
		rowsOf('extradition').filter((row) => row.entered_into_force === null && row.in_force_by !== null),
		(row) => row.in_force_by
	);
	const most = Math.max(...[...listed.values()].map((rows) => rows.length));
	const page = await openPage('embed/treaty-timeline', { viewport: { width: 328, height: 760 } });
	const said = page.locator('.picture section').first().locator('text.step:visible');
	expect((await said.allTextContents()).join(' ')).toBe(`+${most}: the date of a list, not of an event`);
});

test('the agreements of Hong Kong stand apart, suspended', async () => {
	const page = await openPage('charts/treaty-timeline');
	const suspended = rowsOf('surrender_of_fugitives').filter(({ status }) => status === 'suspended').length;
	expect(await page.locator('.picture .more .ends text').allTextContents()).toContain(
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
