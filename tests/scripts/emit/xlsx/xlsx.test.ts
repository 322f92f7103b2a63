import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import { CUT_MARK } from '#scripts/emit/xlsx/sheetCell.ts';
import { sheetNames } from '#scripts/emit/xlsx/sheets.ts';
import { xlsx, xlsxWithin } from '#scripts/emit/xlsx/xlsx.ts';
import { descriptorJson, temporaryFolder } from '#tests/fixtures/package.ts';

const descriptor = descriptorJson() as unknown as Descriptor;
const [agreements, , , sources] = descriptor.resources as [Resource, Resource, Resource, Resource];

/** The workbook of these sources, in a file of so much room. */
async function written(titles: readonly string[], format = xlsx) {
	const folder = join(temporaryFolder(), 'out');
	mkdirSync(folder);
	const writer = format.open(folder, descriptor);
	const sink = writer.table(sources);
	for (const [index, title] of titles.entries())
		sink.row([`S-${index}`, title, null], [`S-${index}`, title, '']);
	sink.close();
	writer.table(agreements).close();
	await writer.close();
	return readXlsx(readFileSync(join(folder, 'toy.xlsx')), { readStyles: true });
}

/** What the first sheet says of a table. */
const saidOf = (table: string, { sheets }: Awaited<ReturnType<typeof written>>) =>
	sheets[0]?.rows.find(([first]) => first === table);

describe('the file of sheets', () => {
	test('begins with what it is and ends with the dictionary; tables stand in the order of the descriptor', async () => {
		const workbook = await written(['A page']);

		expect(workbook.sheets.map(({ name }) => name)).toEqual([
			'Read me',
			'agreements',
			'sources',
			'Fields',
			'Codes'
		]);
		const words = workbook.sheets[0]?.rows.map((row) => row.join(' ')).join('\n');
		expect(words).toContain('Version 0.0.1');
		expect(words).toContain('Licence CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/');
		expect(saidOf('sources', workbook)?.slice(0, 3)).toEqual(['sources', 'sources', '1']);
		expect(workbook.sheets[3]?.rows).toContainEqual(
			expect.arrayContaining(['agreements', 'signed', 'The signed.', 'partial date', false])
		);
		expect(workbook.sheets[4]?.rows).toContainEqual(
			expect.arrayContaining(['agreements', 'status', 'in_force', 'in_force'])
		);
	});

	test('leaves out a table that no sheet holds, and says so', async () => {
		const titles = ['A', 'B', 'C'];
		const narrow = await written(titles, xlsxWithin({ rows: 3, cells: 100 }));
		const small = await written(titles, xlsxWithin({ rows: 100, cells: 8 }));
		const enough = await written(titles, xlsxWithin({ rows: 4, cells: 9 }));

		for (const workbook of [narrow, small]) {
			expect(workbook.sheets.map(({ name }) => name)).not.toContain('sources');
			expect(saidOf('sources', workbook)?.[2]).toBe('3');
			expect(saidOf('sources', workbook)?.[3]).toMatch(/^Left out: .*sources\.csv/);
		}
		expect(enough.sheets[2]?.rows).toHaveLength(4);
		expect(saidOf('sources', enough)?.[3] ?? '').toBe('');
	});

	test('cuts a text that no cell holds, between characters, and says so', async () => {
		const workbook = await written(['漢'.repeat(32_767), '𝒳'.repeat(20_000), 'short']);
		const [, first, second, third] = workbook.sheets[2]?.rows.map((row) => String(row[1])) ?? [];

		expect(first).toBe('漢'.repeat(32_767));
		expect(second).toHaveLength(32_767 - ((32_767 - CUT_MARK.length) % 2));
		expect(second?.endsWith(`𝒳${CUT_MARK}`)).toBe(true);
		expect(third).toBe('short');
		expect(saidOf('sources', workbook)?.[3]).toBe(
			'Texts too long for a cell are cut: 1. sources.csv has all of them.'
		);
	});
});

test('names of sheets are short enough, and none stands twice', () => {
	const long = 'a_table_with_a_name_of_many_words';
	expect(sheetNames(['cases', `${long}_one`, `${long}_two`])).toEqual([
		'cases',
		'a_table_with_a_name_of_many_wor',
		'a_table_with_a_name_of_many_w~2'
	]);
});
