import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/recovered-by-year.ts';
import { model } from '#src/charts/recovered-by-year/model.ts';
import { recoveredOptions } from '#src/charts/recovered-by-year/options.ts';
import { initialOptions } from '#src/state/options.ts';
import { present } from '#tests/fixtures/present.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { syntheticRate, syntheticRival, syntheticTotal } from '#tests/scripts/derive/annual/synthetic.ts';

const year = (number: number, end = '12-31') => ({
	total_id: `${number}-${end}`,
	year: number,
	period_start: `${number}-01-01`,
	period_end: `${number}-${end}`
});
const money = (millions: number, funds_exactness: 'exact' | 'at_least' | 'about' = 'exact') => ({
	funds_recovered: millions * 1e6,
	funds_currency: 'CNY',
	funds_exactness
});
const span = { cumulative: true, period_start: '2001-01-01', period_end: '2006-12-31', year: 2006 };

/** Synthetic: yuan of four years, a rival in dollars and one in Hong Kong dollars, a running total, a rate of 2001 only. */
const data = present(
	derive(
		{
			annual_returns: [
				syntheticTotal({ ...year(2001), ...money(90) }),
				syntheticTotal({ ...year(2002), ...money(540, 'at_least') }),
				syntheticTotal({ ...year(2003, '11-30'), ...money(44, 'about'), confidence: 'low' }),
				syntheticTotal({ ...year(2004), funds_note: 'The report gives losses, another measure' }),
				syntheticTotal({ ...span, total_id: 'sum', ...money(900, 'at_least'), funds_note: 'Or saved' })
			],
			recovery_totals: [
				syntheticRival({ value: 44e6, exactness: 'at_least' }),
				syntheticRival({
					total_id: 'long',
					period_start: '1999',
					value: 10e9,
					currency: 'HKD',
					exactness: 'about'
				}),
				syntheticRival({
					total_id: 'same',
					same_as: 'sum',
					period_end: '2006',
					note: 'Includes money found at home'
				})
			],
			exchange_rates: [syntheticRate]
		},
		descriptor
	)
);
const shown = model(data, initialOptions(recoveredOptions(data)));
const texts = (rows: ReturnType<typeof model>['dollars'], name: string) =>
	rows.find((row) => row.year === name)?.bars.map(({ text }) => text);
const cells = (key: string) => shown.table.rows.find((row) => row.key === key)?.cells;

describe('sums of money', () => {
	test('name the greatest rise between two full years that follow each other, as exact as the sources', () => {
		expect(shown.title).toBe(
			'By Sky Net’s own count more than ¥540 million was recovered in 2002, 6.0 times the ¥90 million of 2001'
		);
	});

	test('stand in dollars beside what was published in dollars, and yuan in yuan alone', () => {
		expect(texts(shown.published, '2001')).toEqual(['¥90 million']);
		expect(texts(shown.dollars, '2001')).toEqual(['more than $44 million', '$45 million']);
	});

	test('without a sourced rate have their bar in yuan and none in dollars, and the slot says why', () => {
		expect(texts(shown.published, '2002')).toEqual(['more than ¥540 million']);
		const slot = shown.dollars.find((row) => row.year === '2002');
		expect([slot?.bars, slot?.missing?.text]).toEqual([[], 'no sourced rate']);
		expect(shown.notes.join(' ')).toContain('For 2002 and 2003 no rate is sourced');
	});

	test('leave a year open whose report gives another measure, and say why', () => {
		const { missing } = shown.published.find((row) => row.year === '2004') ?? {};
		expect(missing).toEqual({
			text: 'no sum of this kind given',
			remark: 'The report gives losses, another measure'
		});
	});

	test('of other currencies stay as they were published, among the running totals', () => {
		expect(shown.totals.lines.map(({ text }) => text)).toEqual([
			'about HK$10 billion',
			'more than ¥900 million'
		]);
		expect(shown.dollars.flatMap(({ bars }) => bars.map(({ key }) => key))).not.toContain('long');
	});

	test('that another table holds too are drawn once, with the remarks of both', () => {
		expect(shown.totals.lines.find(({ key }) => key === 'sum')?.remark).toBe(
			'Or saved. Includes money found at home'
		);
		expect(shown.notes.join(' ')).toContain('includes money found at home');
	});

	test('say which of them are weak', () => {
		expect(shown.notes.join(' ')).toContain('Rests on a weak source: 2003: about ¥44 million (Jan–Nov)');
	});

	test('are named in the currency of the data, not in one of the code', () => {
		expect(shown.currencyName).toBe('Chinese yuan');
		expect(shown.subtitle).toContain('in Chinese yuan and in US dollars');
	});
});

describe('the table', () => {
	test('says how exact each sum is, which are not converted, and gives each rate to its last digit', () => {
		expect(cells('rival')).toMatchObject({ exactness: 'more than', amount: 44e6, dollars: 'not converted' });
		expect(cells('sum')).toMatchObject({ exactness: 'more than', dollars: 'not converted', rate: '' });
		expect(cells('2001-12-31')).toMatchObject({ exactness: '', dollars: 45e6, rate: '2' });
		expect(cells('2004-12-31')).toMatchObject({ amount: null, dollars: null });
	});

	test('names the sources of the rates among those of each row in dollars', () => {
		const row = shown.table.rows.find(({ key }) => key === '2001-12-31');
		expect(row?.sourceIds).toEqual(['S-1', 'R-1']);
	});
});

test('sums are neither added, subtracted nor averaged', () => {
	const amounts = shown.table.rows.flatMap(({ cells: own }) => [Number(own.amount), Number(own.dollars)]);
	// 90 and 540, 540 and 900, 45 and 44 million.
	for (const wrong of [630, 450, 315, 1440, 360, 720, 89, 1, 44.5])
		expect(amounts).not.toContain(wrong * 1e6);
});
