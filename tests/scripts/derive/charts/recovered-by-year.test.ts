import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/recovered-by-year.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';
import { syntheticRate, syntheticRival, syntheticTotal } from '../annual/synthetic.ts';

describe('synthetic sums', () => {
	const money = { funds_recovered: 90, funds_currency: 'CNY' };
	const { scopes, currency, latestTotal } = derive(
		{
			annual_returns: [
				syntheticTotal({ claim_id: 'year', ...money }),
				syntheticTotal({ claim_id: 'no-rate', year: 2002, ...money }),
				syntheticTotal({ claim_id: 'no-sum', year: 2003 }),
				syntheticTotal({ claim_id: 'total', cumulative: true, ...money, funds_recovered: 900 })
			],
			recovery_totals: [
				syntheticRival({ total_id: 'rival' }),
				syntheticRival({ total_id: 'rival-total', period_start: '1999' }),
				syntheticRival({ total_id: 'same', value: 900, currency: 'CNY', note: 'Found at home' }),
				syntheticRival({ total_id: 'elsewhere', source_ids: ['S-other'] })
			],
			exchange_rates: [syntheticRate]
		},
		realDescriptor
	);

	test('get dollars at their year’s rate; without a rate, over several years, and if rivals, none', () => {
		expect(currency).toBe('CNY');
		expect(
			scopes[0]?.yearly.map((claim) => [claim.id, claim.amount, claim.currency, claim.dollars?.dollars])
		).toEqual([
			['year', 90, 'CNY', 45],
			['no-rate', 90, 'CNY', undefined],
			['no-sum', null, null, undefined],
			['rival', 45, 'USD', undefined]
		]);
		expect(scopes[0]?.cumulative.map(({ id, amount, dollars }) => [id, amount, dollars])).toEqual([
			['total', 900, null],
			['rival-total', 45, null]
		]);
	});

	test('show a figure that two tables hold once, with both notes', () => {
		expect(scopes[0]?.cumulative[0]?.note).toBe('Found at home');
		expect(latestTotal?.sourceIds).toEqual(['S-1']);
	});
});

describe('the real tables', () => {
	const { scopes } = derive(realTables, realDescriptor);
	const skyNet = scopes.find(({ scope }) => scope === 'sky_net');

	test('hold the dollars of 2018 beside the yuan of 2018, the one published, the other worked out', () => {
		const of2018 = skyNet?.yearly.filter(({ year }) => year === 2018);
		expect(of2018?.map(({ amount, currency, publisher }) => [amount, currency, publisher])).toEqual([
			[3_541_000_000, 'CNY', null],
			[519_000_000, 'USD', 'CCDI, China']
		]);
		expect(of2018?.[0]?.dollars?.by).toBe('rate');
		expect(of2018?.[1]?.dollars).toBeNull();
	});

	test('never give dollars to a total over several years', () => {
		for (const { cumulative } of scopes) for (const { dollars } of cumulative) expect(dollars).toBeNull();
	});
});
