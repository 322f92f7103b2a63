import { expect, test } from 'vitest';
import type { Resource } from '#atlas/descriptor.ts';
import { valuesOf } from '#scripts/release/rewriteTables.ts';

test('what was released stays as it was, though the rules of today refuse it', () => {
	const text = { title: 'x', description: 'x', type: 'string' } as const;
	const table: Resource = {
		...{ name: 'rows', path: 'rows.csv', title: 'Rows', description: 'Rows.' },
		schema: {
			fields: [
				{ ...text, name: 'name' },
				{ ...text, name: 'places', listDelimiter: ';' },
				{ ...text, name: 'due', partialDate: true }
			],
			primaryKey: ['name']
		}
	};
	const released = {
		name: 'rows',
		primaryKey: ['name'],
		isDerived: false,
		fields: ['name', 'places', 'due'],
		rows: [
			['N/A', 'A; B', '1850'],
			['b', '', '2914']
		]
	};
	expect(valuesOf(table, released)).toEqual([
		['N/A', ['A', ' B'], '1850'],
		['b', null, '2914']
	]);
});
