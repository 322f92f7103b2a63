import { expect, test } from 'vitest';
import { date } from '#src/chart/fields.ts';
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
	expect(build()).toMatchObject({
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

test('files hold values as data: a column’s own, or the fields that it names', () => {
	const table = buildTable<{ readonly day: string; readonly persons: number | null }>({
		caption: 'Days',
		rows: [{ day: '2004-11', persons: null }],
		of: ({ day }) => ({ id: day, sourceIds: ['S-1'], confidence: 'low' }),
		table: () => 'cases',
		columns: {
			day: text('Day', () => 'November 2004', { day: date(({ day }) => day, { from: 'cases.fled_date' }) }),
			persons: number('Persons', ({ persons }) => persons),
			note: text('Note', () => '')
		}
	});
	expect(table.file()).toEqual({
		fields: [
			{ name: 'day', title: 'Day', type: 'date', from: 'cases.fled_date' },
			{ name: 'persons', title: 'Persons', type: 'number' },
			{ name: 'note', title: 'Note', type: 'string' }
		],
		rows: [
			{
				id: '2004-11',
				table: 'cases',
				isDrawn: true,
				values: ['2004-11', null, null],
				sourceIds: ['S-1'],
				confidence: 'low'
			}
		]
	});
});
