import { expect, test } from 'vitest';
import { categoriesOf } from '#scripts/derive/categoriesOf.ts';
import { descriptor } from './pages/synthetic.ts';

const codes = (table: string, field: string) =>
	categoriesOf(descriptor, table, field).map(({ value }) => value);

test('the codes of a field stand in the descriptor’s order, those of a list’s items too', () => {
	expect(codes('treaties', 'confidence')).toEqual(['high', 'medium', 'low']);
	expect(codes('cases', 'alleged_offence').length).toBeGreaterThan(1);
});

test('a field without codes, and a field or table that is not there, have none', () => {
	expect([codes('treaties', 'treaty_id'), codes('treaties', 'colour'), codes('nowhere', 'type')]).toEqual([
		[],
		[],
		[]
	]);
});
