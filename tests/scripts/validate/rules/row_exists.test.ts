import { expect, test } from 'vitest';
import { ruleOn, syntheticField, syntheticTable } from './checkRows.ts';

const treaties = syntheticTable('treaties', [syntheticField('treaty_id')]);
const rates = syntheticTable('exchange_rates', [syntheticField('year'), syntheticField('currency')]);
const ratesByBoth = { ...rates, schema: { ...rates.schema, primaryKey: ['year', 'currency'] } };

const referred: unknown[] = [];
const check = ruleOn(
	{ rule: 'row_exists', table: 'table', id: 'row_id' },
	['table', 'row_id'],
	[treaties, ratesByBoth],
	{
		lookUp: () => () => undefined,
		refer: (...reference) => referred.push(reference)
	}
);

test('a row refers to the table and key that it names', () => {
	expect(check('treaties', 'extradition-THA')).toEqual([]);
	expect(check('exchange_rates', '2012/CNY')).toEqual([]);
	expect(referred).toEqual([
		[1, 'treaties', 'treaty_id', 'extradition-THA'],
		[1, 'exchange_rates', 'year/currency', '2012/CNY']
	]);
});

test('a table that there is not is told of, with the one that was probably meant', () => {
	expect(check('treatys', 'extradition-THA')).toEqual(['table is no table of the package (treaties?)']);
});
