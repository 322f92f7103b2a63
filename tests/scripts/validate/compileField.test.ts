import { expect, test } from 'vitest';
import type { Field } from '#atlas/descriptor.ts';
import { compileField } from '#scripts/validate/fields/compileField.ts';

/** What a cell of a field of this kind is read as; for a wrong one, the complaint. */
function read(kind: Omit<Field, 'name' | 'title' | 'description'>, text: string): unknown {
	let told: string | undefined;
	const reader = compileField(
		{ name: 'field', title: 'Field', description: 'A field.', ...kind },
		'2026-11-23'
	);
	const value = reader(text, (part, message) => (told = `"${part}" ${message}`));
	expect(value === undefined, 'undefined means: told').toBe(told !== undefined);
	return told ?? value;
}

test('an empty cell is not known, whatever the type', () => {
	for (const type of ['string', 'integer', 'number', 'boolean', 'year', 'date'] as const) {
		expect(read({ type }, '')).toBeNull();
		expect(read({ type, constraints: { required: true } }, '')).toContain('required');
	}
});

test.each<[Field['type'], string, unknown]>([
	['string', 'as  it is', 'as  it is'],
	['string', ' as it is', '" as it is" begins with U+0020 SPACE: remove it'],
	['integer', '-12', -12],
	['integer', '1e3', '"1e3" is not a whole number'],
	['integer', '9007199254740993', '"9007199254740993" is too large to be kept exactly'],
	['number', '66620000000', 66_620_000_000],
	['number', '6.4588', 6.4588],
	['number', '-0', 0],
	['number', '.5', '".5" is not a number (digits, with a point for decimals)'],
	['number', 'NaN', '"NaN" is a placeholder: leave the cell empty where something is not known'],
	['boolean', 'true', true],
	['boolean', 'false', false],
	['boolean', 'TRUE', '"TRUE" is neither true nor false'],
	['year', '2012', 2012],
	['year', '12', '"12" is not a year (YYYY)'],
	['date', '2024-02-29', '2024-02-29'],
	['date', '2024-02', '"2024-02" is not a date (YYYY-MM-DD)'],
	['date', '2023-02-29', '"2023-02-29" is no day of the calendar: February 2023 has 28 days']
])('%s %s', (type, text, outcome) => {
	expect(read({ type }, text)).toEqual(outcome);
});

test('a list is its items, each checked by itself', () => {
	const codes = ['a', 'b'].map((value) => ({ value, label: value }));

	expect(read({ type: 'string', listDelimiter: ';', listCategories: codes }, 'b;a')).toEqual(['b', 'a']);
	expect(read({ type: 'string', listDelimiter: ';', listCategories: codes }, 'b;xyz')).toBe(
		'"xyz" is not an allowed code (a, b)'
	);
});

test('constraints', () => {
	expect(read({ type: 'string', constraints: { pattern: '[A-Z]{3}' } }, 'CHN')).toBe('CHN');
	expect(read({ type: 'string', constraints: { pattern: '[A-Z]{3}' } }, 'CHNA')).toBe(
		'"CHNA" does not match the pattern [A-Z]{3}'
	);
	expect(read({ type: 'string', constraints: { enum: ['x', 'y'] } }, 'z')).toBe(
		'"z" is not an allowed code (x, y)'
	);
	expect(read({ type: 'number', constraints: { minimum: -90, maximum: 90 } }, '90')).toBe(90);
	expect(read({ type: 'number', constraints: { minimum: -90, maximum: 90 } }, '90.1')).toBe(
		'"90.1" is above the largest allowed value, 90'
	);
});

test.each([
	['http://example.org/a?b=c#d', true],
	['https://例え.jp/', true],
	['HTTPS://example.org', true],
	['javascript:alert(1)', false],
	['https://example.org/a b', false],
	['https://exa"mple.org/', false],
	['//example.org', false],
	['ftp://example.org', false],
	['data:text/html,x', false],
	['https://example.org./a', false],
	['https://', false]
])('the address %s', (text, isAllowed) => {
	const refused = `"${text}" is not a web address (http:// or https://, without spaces)`;
	expect(read({ type: 'string', format: 'uri' }, text)).toBe(isAllowed ? text : refused);
});
