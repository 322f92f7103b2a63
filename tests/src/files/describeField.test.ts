import { expect, test } from 'vitest';
import type { Descriptor } from '#atlas/descriptor.ts';
import { describeField } from '#src/files/describeField.ts';

const descriptor = {
	resources: [
		{
			name: 'cases',
			schema: {
				fields: [
					{
						name: 'list',
						title: 'List',
						description: 'On which list.',
						unit: 'persons',
						categories: [{ value: 'first', label: 'The first' }]
					}
				]
			}
		}
	]
} as unknown as Descriptor;
const field = { name: 'list', title: 'List', type: 'string' } as const;

test('a field has the description, unit and codes of the field that it is taken from', () => {
	expect(describeField({ ...field, from: 'cases.list' }, descriptor)).toEqual({
		...field,
		from: 'cases.list',
		unit: 'persons',
		description: 'On which list.',
		codes: { first: 'The first' }
	});
	expect(describeField({ ...field, from: 'cases.list', unit: 'years' }, descriptor).unit).toBe('years');
});

test('a field of its own says what it says', () => {
	expect(describeField(field, descriptor)).toEqual(field);
});

test('a field of the data package that is not there is a mistake', () => {
	expect(() => describeField({ ...field, from: 'cases.other' }, descriptor)).toThrow('cases.other');
});
