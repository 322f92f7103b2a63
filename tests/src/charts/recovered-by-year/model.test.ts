import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/recovered-by-year.ts';
import { model } from '#src/charts/recovered-by-year/model.ts';
import { recoveredOptions } from '#src/charts/recovered-by-year/options.ts';
import { initialOptions } from '#src/state/options.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';
import { syntheticRate, syntheticRival, syntheticTotal } from '#tests/scripts/derive/annual/synthetic.ts';

const real = derive(realTables, realDescriptor);
const of = (scope: string) => model(real, { scope });
const texts = (rows: ReturnType<typeof model>['dollars'], year: string) =>
	rows.find((row) => row.year === year)?.bars.map(({ text }) => text);

describe('Sky Net', () => {
	const shown = model(real, initialOptions(recoveredOptions(real)));

	test('names the greatest rise between two full years that follow each other', () => {
		expect(shown.title).toBe(
			'By Sky Net’s own count over ¥16.7 billion was recovered in 2021, 5.7 times the ¥2.95 billion of 2020'
		);
	});

	test('shows the rivals of 2018 side by side in dollars, and yuan in yuan alone', () => {
		expect(texts(shown.published, '2018')).toEqual(['¥3.54 billion']);
		expect(texts(shown.dollars, '2018')).toEqual(['over $519 million', '$536 million']);
	});

	test('leaves the full year of 2023 open: the other measure of that report is told, not drawn', () => {
		expect(texts(shown.published, '2023')).toEqual(['¥1.93 billion', '¥2.91 billion']);
		const { missing } = shown.published.find(({ year }) => year === '2023') ?? {};
		expect(missing?.text).toBe('no sum of this kind given');
		expect(missing?.remark).toContain('10.2 billion yuan of losses');
	});

	test('keeps Hong Kong dollars as they were published, among the running totals', () => {
		expect(shown.totals.lines.map(({ text }) => text)).toContain('over HK$10 billion');
		expect(shown.dollars.flatMap(({ bars }) => bars.map(({ key }) => key))).not.toContain(
			'cn-skynet-2015-2018'
		);
	});

	test('says that the weakest sum is weak, and what the latest total contains', () => {
		expect(shown.notes.join(' ')).toContain('Rests on a weak source: 2025: ¥22.5 billion (to Dec)');
		expect(shown.notes.join(' ')).toContain('includes money found inside China');
	});

	test('says in the table which sums are not converted, and gives each rate to its last digit', () => {
		const cells = (key: string) => shown.table.rows.find((row) => row.key === key)?.cells;
		expect(cells('cn-2018')).toMatchObject({ amount: 519e6, currency: 'USD', dollars: 'not converted' });
		expect(cells('cum-2022-10')).toMatchObject({ dollars: 'not converted', rate: '' });
		expect(cells('skynet-2018')).toMatchObject({ dollars: 536e6, rate: '6.609' });
		expect(cells('skynet-2023')).toMatchObject({ amount: null, dollars: null });
	});

	test('names the sources of the rates among those of each row in dollars', () => {
		const rate = realTables.exchange_rates.find(({ year, currency }) => year === 2021 && currency === 'CNY');
		const row = shown.table.rows.find(({ key }) => key === 'skynet-2021-full');
		for (const id of rate?.source_ids ?? ['a rate of 2021']) expect(row?.sourceIds).toContain(id);
		expect(row?.confidence).toBe('medium');
	});
});

describe('a year without a sourced rate', () => {
	const money = { funds_recovered: 90e6, funds_currency: 'CNY' };
	const data = derive(
		{
			annual_returns: [
				syntheticTotal({ claim_id: 'a', ...money }),
				syntheticTotal({
					claim_id: 'b',
					year: 2002,
					period_start: '2002-01-01',
					period_end: '2002-12-31',
					...money
				})
			],
			recovery_totals: [syntheticRival({ value: 44e6 })],
			exchange_rates: [syntheticRate]
		},
		realDescriptor
	);
	const shown = model(data, {});

	test('has its bar in yuan, none in dollars, and the slot says why (synthetic)', () => {
		expect(texts(shown.published, '2002')).toEqual(['¥90 million']);
		const slot = shown.dollars.find(({ year }) => year === '2002');
		expect([slot?.bars, slot?.missing?.text]).toEqual([[], 'no sourced rate']);
		expect(texts(shown.dollars, '2001')).toEqual(['$44 million', '$45 million']);
		expect(shown.notes.join(' ')).toContain('For 2002 no rate is sourced');
	});
});

describe('pairs that stay apart', () => {
	/** Sums in the first currency of the pair that no text or cell may hold. */
	test.each([
		['ten and eleven months of 2019', 2_954_000_000, 4_000_000_000],
		['eleven months and the full year of 2020', 2_445_000_000, 2_950_000_000],
		['eleven months of 2023 and the losses of that year', 2_910_000_000, 10_200_000_000],
		['a year and the running total that holds it', 16_740_000_000, 44_790_000_000],
		['two running totals with the same end', 44_790_000_000, 35_240_000_000],
		['Sky Net and Fox Hunt of 2021', 16_740_000_000, 1_400_000_000],
		['yuan and the dollars that another publisher gave for 2018', 3_541_000_000, 519_000_000]
	])('%s are neither added, subtracted nor averaged', (_, a, b) => {
		const amounts = real.scopes.flatMap(({ scope }) =>
			of(scope).table.rows.flatMap(({ cells }) => [Number(cells.amount), Number(cells.dollars)])
		);
		for (const wrong of [a + b, Math.abs(a - b), (a + b) / 2]) expect(amounts).not.toContain(wrong);
	});

	test('every bar in yuan is one row’s own sum, under its own scope', () => {
		for (const { scope } of real.scopes) {
			const rows = realTables.annual_returns.filter(
				(row) => row.scope === scope && !row.cumulative && row.funds_recovered !== null
			);
			const drawn = of(scope).published.flatMap(({ bars }) => bars.map(({ key }) => key));
			expect(drawn.sort()).toEqual(rows.map(({ claim_id }) => claim_id).sort());
		}
	});
});

describe('every scope', () => {
	test.each(real.scopes.map(({ scope }) => scope))('%s says in words what it shows', (scope) => {
		const { title, summary, notes, table } = of(scope);
		expect(title.length).toBeLessThanOrEqual(110);
		expect(`${title} ${summary} ${notes.join(' ')}`).not.toMatch(/undefined|null|NaN/);
		for (const { sourceIds } of table.rows) expect(sourceIds.length).toBeGreaterThan(0);
	});
});
