import { expect, it } from 'vitest';
import { derive } from '#scripts/derive/pages/persons.ts';
import { descriptor, row } from '#tests/fixtures/row.ts';

const labelOf = (field: string, code: string) =>
	descriptor.resources
		.find(({ name }) => name === 'cases')
		?.schema.fields.find(({ name }) => name === field)
		?.categories?.find(({ value }) => value === code)?.label;

it('says no name without the standing', () => {
	const label = labelOf('standing', 'accused') ?? '';
	expect(label).not.toBe('');
	const cases = [
		row('cases', { case_id: 'a', name: 'Person A', standing: 'accused', standing_caveat: null })
	];
	expect(derive({ cases }, descriptor)).toEqual({
		a: `Person A, ${label.charAt(0).toLowerCase()}${label.slice(1)}`
	});
});
