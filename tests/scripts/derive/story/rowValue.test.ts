import { describe, expect, test } from 'vitest';
import { rowValue } from '#scripts/derive/story/rowValue.ts';
import type { Tables } from '#atlas/rows.ts';
import { estimatesRow } from '#tests/fixtures/estimates.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { syntheticTotal } from '../annual/synthetic.ts';

const tables = {
	estimates: [
		estimatesRow({ estimate_id: 'claim', value_low: 4000, exactness: 'about' }),
		estimatesRow({ estimate_id: 'denial', value_low: null, exactness: null })
	],
	annual_returns: [
		syntheticTotal({
			total_id: 'year',
			fugitives_returned: 700,
			persons_exactness: 'at_least',
			funds_recovered: 49e9,
			funds_currency: 'CNY',
			funds_exactness: 'at_most'
		})
	]
} as Partial<Tables> as Tables;
const value = (path: string) => rowValue(path.split('.'), tables, descriptor);

describe('a cell of a table in the story', () => {
	test('brings with a figure how exact it is, by the column that the rules put beside it', () => {
		expect(value('annual_returns.year.fugitives_returned')).toMatchObject({
			value: 700,
			exactness: 'at_least'
		});
		expect(value('annual_returns.year.funds_recovered')).toMatchObject({
			value: '¥49 billion',
			exactness: 'at_most'
		});
		expect(value('estimates.claim')).toMatchObject({ value: '4,000', exactness: 'about' });
	});

	test('has none for what is no published figure', () => {
		expect(value('annual_returns.year.period_end')).not.toHaveProperty('exactness');
	});

	test('is refused where it is empty or does not exist', () => {
		expect(() => value('estimates.denial')).toThrow('has no figure');
		expect(() => value('estimates.nobody')).toThrow('no row "nobody"');
		expect(() => value('annual_returns.year.note')).toThrow('is empty');
	});
});
