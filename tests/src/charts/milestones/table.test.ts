import { expect, test } from 'vitest';
import { table } from '#src/charts/milestones/table.ts';
import { viewOf } from './synthetic.ts';

test('the table holds the chosen events, each person with a standing', () => {
	const { columns, rows } = table(viewOf());
	const cell = (id: string, key: string) =>
		rows.find((row) => row.key === id)?.cells[columns.findIndex((column) => column.key === key)];
	expect(cell('ruling', 'persons')).toBe('Synthetic Person, accused');
	expect(cell('ruling', 'places')).toBe('Aland');
	expect(cell('later', 'date')).toContain('2004-09-01');
	expect(table(viewOf('law')).rows.map(({ key }) => key)).toEqual(['law', 'later']);
});
