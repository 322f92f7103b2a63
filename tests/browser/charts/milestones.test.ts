import { expect, test } from 'vitest';
import { present } from '#tests/fixtures/present.ts';
import { builtTables } from '#tests/fixtures/builtTables.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { openPage } from '../support/openPage.ts';

const { cases, milestones } = builtTables;
const standings = descriptor.resources
	.find(({ name }) => name === 'cases')
	?.schema.fields.find(({ name }) => name === 'standing')?.categories;
const entries = '.picture .entries > li';

const first = (kind: string) =>
	present(
		milestones
			.filter((row) => row.kind === kind)
			.toSorted((a, b) => a.event_date.localeCompare(b.event_date))[0]
	);

test('the finding of the title is drawn and labelled', async () => {
	const page = await openPage('embed/milestones', { viewport: { width: 328, height: 760 } });
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	const operation = first('operation');
	const ruling = first('court_ruling');
	expect(title.replaceAll(/\s+/g, ' ')).toContain(operation.title);
	expect(title).toContain(ruling.event_date.slice(0, 4));
	const named = (await page.locator('.picture text.named').allTextContents()).join(' ');
	expect(named).toContain(`${operation.event_date.slice(0, 4)}: ${operation.title}`);
	expect(named).toContain(`${ruling.event_date.slice(0, 4)}: `);
});

test('a dot opens a card by key and by tap, with links to its sources', async () => {
	const page = await openPage('embed/milestones', { viewport: { width: 328, height: 760 }, hasTouch: true });
	const { title, source_ids, milestone_id } = first('criticism');
	await page.mouse.move(1, 1);
	await page.mouse.move(2, 2);
	await page.locator('[data-hydrated]').waitFor();
	const dot = page.locator(`[data-mark="${milestone_id}"]`);
	const card = page.getByRole('status');
	await dot.focus();
	await expect.poll(() => card.innerText()).toContain(title);
	await page.keyboard.press('Escape');
	await expect.poll(() => card.count()).toBe(0);
	await dot.tap();
	for (const id of source_ids) expect(await card.locator(`a[href$="#${id}"]`).count()).toBe(1);
});

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
	await page.getByRole('combobox', { name: 'Country' }).selectOption('SWE');
	const swedish = milestones.filter(({ countries }) => countries.includes('SWE')).length;
	await expect.poll(() => shown.count()).toBe(swedish);
});

test('the persons of a row stand with it, and a name never without its standing', async () => {
	const page = await openPage('charts/milestones');
	for (const { title, case_ids } of milestones.filter((row) => row.case_ids !== null)) {
		const entry = page.locator(entries).filter({ hasText: title }).first();
		const texts = await entry.locator('.person').allTextContents();
		const named = cases.filter(({ case_id }) => case_ids?.includes(case_id));
		expect(texts.length, title).toBe(named.length);
		for (const { name, standing } of named) {
			const label = standings?.find(({ value }) => value === standing)?.label ?? 'no label';
			expect(texts.join(' ').toLowerCase()).toContain(name.toLowerCase());
			expect(texts.join(' ').toLowerCase()).toContain(label.toLowerCase());
		}
	}
});
