import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/estimates-range.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';
import { row } from '#tests/fixtures/row.ts';

const { claims } = derive(realTables, realDescriptor);

describe('the real tables', () => {
	test('bring every claim and every denial once, in the order of publication', () => {
		expect(claims.map(({ id }) => id).toSorted()).toEqual(
			realTables.estimates.map(({ estimate_id }) => estimate_id).toSorted()
		);
		const years = claims.map(({ published }) => published.slice(0, 4));
		expect(years).toEqual(years.toSorted());
	});

	test('give no dollars for the yuan of 2003 and 2006: no source does, and no rate of theirs is sourced', () => {
		const yuan = claims.filter(({ unit }) => unit === 'CNY');
		expect(yuan.map(({ id, dollars }) => [id, dollars?.by ?? null])).toEqual([
			['money-2003-5bn', null],
			['money-2006-70bn', null],
			['money-2011-pboc', 'source']
		]);
	});
});

/** A synthetic rate of 8 yuan for a dollar in 2012. */
const rate = row('exchange_rates', { year: 2012, currency: 'CNY', units_per_usd: 8 });
const yuan = { unit: 'CNY', value_low: 80, measure: 'funds_taken' } as const;
const dollarsOf = (cells: Parameters<typeof row<'estimates'>>[1]) =>
	derive({ estimates: [row('estimates', { ...yuan, ...cells })], exchange_rates: [rate] }, realDescriptor)
		.claims[0]?.dollars;

describe('dollars of a claim', () => {
	test('are those of its source, where it gives them, whatever the rate', () => {
		const said = { value_low_usd: 12, value_high_usd: 13, period_end_year: 2012 };
		expect(dollarsOf(said)).toEqual({ low: 12, high: 13, by: 'source', sourceIds: [] });
	});

	test('are worked out at the average rate of the one year that it speaks of', () => {
		const oneYear = { value_high: 160, period_start_year: 2012, period_end_year: 2012 };
		expect(dollarsOf(oneYear)).toEqual({ low: 10, high: 20, by: 'rate', sourceIds: ['S-1'] });
	});

	test('are not invented for many years, for persons, or for a year of publication', () => {
		expect(dollarsOf({ period_start_year: 2003, period_end_year: 2012 })).toBeNull();
		expect(dollarsOf({ period_end_year: 2012 })).toBeNull();
		expect(dollarsOf({ date_published: '2012' })).toBeNull();
		const persons = { unit: 'persons', period_start_year: 2012, period_end_year: 2012 } as const;
		expect(dollarsOf(persons)).toBeNull();
	});
});
