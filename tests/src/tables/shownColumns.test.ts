import { expect, test } from 'vitest';
import { initialColumns, withFixed } from '#src/tables/shownColumns.ts';
import { descriptor } from '#tests/fixtures/row.ts';
import { field } from './synthetic.ts';

const fields = ['id', 'name', 'note', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'source_ids'].map((name) =>
	field(name)
);

test('a table of which nothing is said shows its first fields but notes, and its sources', () => {
	expect(initialColumns('unheard_of', fields)).toEqual([
		...['id', 'name', 'a', 'b', 'c', 'd', 'e', 'f', 'g'],
		'source_ids'
	]);
});

test('where a person stands in law stands in the table whatever is chosen', () => {
	const cases = [...fields, field('standing'), field('standing_caveat')];
	expect(withFixed(['name', 'a'], cases)).toEqual(['name', 'standing', 'standing_caveat', 'a']);
	expect(withFixed(['standing_caveat', 'standing'], cases)).toEqual(['standing_caveat', 'standing']);
	expect(withFixed(['id'], [...fields, field('who', { refersTo: 'cases' })])).toEqual(['id', 'who']);
});

test('every table of the package begins with columns that it has, of which the first names the row', () => {
	for (const { name, schema } of descriptor.resources) {
		const own = schema.fields.map((each) => field(each.name));
		const columns = initialColumns(name, own);
		expect(columns.length, name).toBeGreaterThan(3);
		expect(columns.length, name).toBeLessThanOrEqual(11);
		expect(new Set(columns).size, name).toBe(columns.length);
	}
});
