import { expect, test } from 'vitest';
import { RuleMistake } from '#scripts/validate/rules/Rule.ts';
import { ruleOn } from './checkRows.ts';

const names = ['signed', 'approved', 'in_force'];
const complaints = ruleOn({ rule: 'dates_in_order', fields: names }, names);

test.each([
	['2001-01-01', '2001-01-01', '2001-01-01'],
	['2001-06-15', '2001', '2001-06'],
	['2001', '2001-01-01', null],
	[null, null, '2001'],
	['2001', null, '2002'],
	[2001, undefined, 2001]
])('in order, as far as is known: %s, %s, %s', (...row) => {
	expect(complaints(...row)).toEqual([]);
});

test.each([
	[['2001-06-15', '2001-05', null], ['approved comes before signed (2001-06-15), but should not']],
	[['2002', null, '2001-12-31'], ['in_force comes before signed (2002), but should not']],
	[[2002, 2001, null], ['approved comes before signed (2002), but should not']],
	[[null, '2001-03', '2001-02-28'], ['in_force comes before approved (2001-03), but should not']]
])('out of order on every day they can mean: %j', (row, told) => {
	expect(complaints(...row)).toEqual(told);
});

test('a rule that names no field of the table is a mistake of the descriptor', () => {
	expect(() => ruleOn({ rule: 'dates_in_order', fields: ['signed', 'aproved'] }, names)).toThrow(
		new RuleMistake('"aproved" is no field of rows', 'aproved', 'approved')
	);
});
