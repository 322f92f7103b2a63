import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/returns-by-year.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';
import { syntheticTotal } from '../annual/synthetic.ts';

describe('synthetic totals', () => {
	const rows = [
		syntheticTotal({ claim_id: 'year' }),
		syntheticTotal({ claim_id: 'months', period_end: '2001-11-30', fugitives_returned: 90, at_least: true }),
		syntheticTotal({ claim_id: 'money-only', year: 2002, fugitives_returned: null, funds_recovered: 5 }),
		syntheticTotal({ claim_id: 'total', cumulative: true, fugitives_returned: 1000 }),
		syntheticTotal({ claim_id: 'total-of-money', cumulative: true, fugitives_returned: null }),
		syntheticTotal({ claim_id: 'hunt', scope: 'fox_hunt', fugitives_returned: 40 }),
		syntheticTotal({ claim_id: 'no-persons', scope: 'zhejiang', fugitives_returned: null })
	];
	const { scopes } = derive({ annual_returns: rows }, realDescriptor);

	test('stand by who counts, most claims first; who gives no number of persons is left out', () => {
		expect(scopes.map(({ scope }) => scope)).toEqual(['sky_net', 'fox_hunt']);
		expect(scopes[1]?.label).toBe('Fox Hunt (police)');
	});

	test('keep single years, also those that leave the number open, apart from running totals', () => {
		expect(scopes[0]?.yearly.map(({ id, persons, atLeast }) => [id, persons, atLeast])).toEqual([
			['year', 100, false],
			['months', 90, true],
			['money-only', null, false]
		]);
		expect(scopes[0]?.cumulative.map(({ id, persons }) => [id, persons])).toEqual([['total', 1000]]);
	});
});

describe('the real tables', () => {
	const { scopes } = derive(realTables, realDescriptor);

	test('are passed on whole: every row with a number, once, under its own scope and kind', () => {
		for (const row of realTables.annual_returns.filter(
			({ fugitives_returned }) => fugitives_returned !== null
		)) {
			const places = scopes.flatMap(({ scope, yearly, cumulative }) => [
				...yearly.filter(({ id }) => id === row.claim_id).map(() => `${scope} false`),
				...cumulative.filter(({ id }) => id === row.claim_id).map(() => `${scope} true`)
			]);
			expect(places).toEqual([`${row.scope} ${row.cumulative}`]);
		}
	});
});
