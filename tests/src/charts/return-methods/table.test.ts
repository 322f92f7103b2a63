import { expect, test } from 'vitest';
import { table } from '#src/charts/return-methods/table.ts';
import { view } from '#src/charts/return-methods/view.ts';
import { synthetic } from './synthetic.ts';

test('a row a way, saying how exact each number or share is', () => {
	const { columns, rows } = table(view(synthetic));
	const at = ['way', 'exactness', 'persons', 'share'].map((key) =>
		columns.findIndex((column) => column.key === key)
	);
	const cells = rows.map((row) => at.map((index) => row.cells[index]));
	expect(cells).toHaveLength(10);
	expect(cells).toContainEqual(['Extradition', 'more than', 50, null]);
	expect(cells).toContainEqual(['Extradition', 'about', null, 1]);
});
