import { expect, test } from 'vitest';
import { buildTable, number, text } from '#src/chart/table.ts';

const rows = [{ id: 'a', persons: 3 }];
const build = (total?: number) =>
	buildTable<(typeof rows)[number]>({
		caption: 'Persons',
		rows,
		of: ({ id }) => ({ id, sourceIds: ['S-1'], confidence: 'high' }),
		...(total === undefined ? {} : { total }),
		columns: { id: text('Who', ({ id }) => id), persons: number('Persons', ({ persons }) => persons) }
	});

test('cells stand in the order of the columns', () => {
	expect(build()).toEqual({
		caption: 'Persons',
		columns: [
			{ key: 'id', title: 'Who', kind: 'text' },
			{ key: 'persons', title: 'Persons', kind: 'number' }
		],
		rows: [{ key: 'a', cells: ['a', 3], sourceIds: ['S-1'], confidence: 'high' }]
	});
});

test('a table says how many rows there are where it holds only the first', () => {
	expect(build(12).total).toBe(12);
	expect(build(1)).not.toHaveProperty('total');
});
