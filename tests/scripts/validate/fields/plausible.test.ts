import { expect, test } from 'vitest';
import type { Field } from '#atlas/descriptor.ts';
import { compileField } from '#scripts/validate/fields/compileField.ts';

/** What a cell of such a field is told on the 23rd of November 2026; null where nothing is wrong. */
function told(kind: Partial<Field>, text: string): string | null {
	let message: string | null = null;
	const field: Field = { name: 'x', title: 'x', description: 'x', type: 'string', ...kind };
	const value = compileField(field, '2026-11-23')(text, (_, why) => (message = why));
	expect(value === undefined).toBe(message !== null);
	return message;
}

const partial: Partial<Field> = { partialDate: true };
const after =
	'lies after the day of these data (created: 2026-11-23); a field with "mayLieAhead" allows that';
const before = 'lies before 1900; a field with "mayBeBefore1900" allows that';

test.each([
	[partial, '2026-11-23', null],
	[partial, '2026-11', null],
	[partial, '2026', null],
	[partial, '2026-11-24', after],
	[partial, '2026-12', after],
	[partial, '2027', after],
	[partial, '2914-05-09', after],
	[{ type: 'date' }, '2026-11-24', after],
	[{ type: 'year' }, '2027', after],
	[partial, '1900', null],
	[partial, '1899-12-31', before],
	[{ type: 'year' }, '1012', before],
	[{ type: 'date' }, '0001-01-01', before]
] as const)('%j: %s', (kind, text, message) => {
	expect(told(kind, text)).toBe(message);
});

test('a field may allow what lies ahead, what lies long ago, or both', () => {
	expect(told({ ...partial, mayLieAhead: true }, '2031')).toBeNull();
	expect(told({ ...partial, mayLieAhead: true }, '1850')).toBe(before);
	expect(told({ ...partial, mayBeBefore1900: true }, '1850')).toBeNull();
	expect(told({ ...partial, mayBeBefore1900: true }, '2031')).toBe(after);
	expect(told({ ...partial, mayLieAhead: true, mayBeBefore1900: true }, '1850')).toBeNull();
});

test('a rate is above zero', () => {
	const rate: Partial<Field> = { type: 'number', constraints: { exclusiveMinimum: 0 } };
	expect(told(rate, '0')).toBe('must be above 0');
	expect(told(rate, '0.00')).toBe('must be above 0');
	expect(told(rate, '0.0001')).toBeNull();
});

test('a number has no more digits than JSON keeps', () => {
	const number: Partial<Field> = { type: 'number' };
	expect(told(number, '123456789012345')).toBeNull();
	expect(told(number, '0.000000123456789012345')).toBeNull();
	expect(told(number, '-1500000000000000000')).toBeNull();
	expect(told(number, '1234567890123456')).toBe('has more than the 15 digits that JSON keeps exactly');
	expect(told(number, '12345678901234.56')).toBe('has more than the 15 digits that JSON keeps exactly');
	expect(told(number, '9'.repeat(400))).toBe('has more than the 15 digits that JSON keeps exactly');
});
