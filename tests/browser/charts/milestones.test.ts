import { expect, test } from 'vitest';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { openPage } from '../support/openPage.ts';

const { cases, milestones } = builtTables;
const standings = descriptor.resources
	.find(({ name }) => name === 'cases')
	?.schema.fields.find(({ name }) => name === 'standing')?.categories;
const entries = '.picture .entries > li';

test('every milestone of the table is shown with its sources, without scripts', async () => {
	const page = await openPage('charts/milestones', { javaScriptEnabled: false });
	expect(await page.locator(entries).count()).toBe(milestones.length);
	expect(await page.locator('.picture circle').count()).toBe(milestones.length);
	for (const { title, source_ids } of milestones) {
		const entry = page.locator(entries).filter({ hasText: title }).first();
		for (const id of source_ids) expect(await entry.locator(`a[href$="#${id}"]`).count(), title).toBe(1);
	}
});

test('the address and the controls choose a kind', async () => {
	const rulings = milestones.filter(({ kind }) => kind === 'court_ruling').map(({ title }) => title);
	const page = await openPage('charts/milestones?kind=court_ruling');
	const shown = page.locator(`${entries} .title`);
	await expect.poll(() => shown.count()).toBe(rulings.length);
	expect((await shown.allTextContents()).toSorted()).toEqual(rulings.toSorted());
	await page.getByRole('combobox', { name: 'Kind' }).selectOption('law');
	const laws = milestones.filter(({ kind }) => kind === 'law').length;
	await expect.poll(() => shown.count()).toBe(laws);
	await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe('law');
	await page.getByRole('combobox', { name: 'Kind' }).selectOption('all');
	await expect.poll(() => shown.count()).toBe(milestones.length);
	await page.getByRole('combobox', { name: 'Concerning' }).selectOption('SWE');
	const swedish = milestones.filter(({ countries }) => countries.includes('SWE')).length;
	await expect.poll(() => shown.count()).toBe(swedish);
});

test('the persons of a row stand with it, and a name never without its standing', async () => {
	const page = await openPage('charts/milestones');
	for (const { title, case_ids } of milestones.filter((row) => row.case_ids !== null)) {
		const entry = page.locator(entries).filter({ hasText: title }).first();
		const texts = await entry.locator('.person').allInnerTexts();
		const named = cases.filter(({ case_id }) => case_ids?.includes(case_id));
		expect(texts.length, title).toBe(named.length);
		for (const { name, standing } of named) {
			const label = standings?.find(({ value }) => value === standing)?.label ?? 'no label';
			expect(texts.join(' ').toLowerCase()).toContain(name.toLowerCase());
			expect(texts.join(' ').toLowerCase()).toContain(label.toLowerCase());
		}
	}
});
