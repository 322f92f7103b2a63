import { describe, expect, test } from 'vitest';
import { derive } from '#scripts/derive/charts/estimates-range.ts';
import { realDescriptor, realTables } from '#tests/fixtures/realTables.ts';

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
