import { expect, test } from 'vitest';
import { table } from '#src/charts/asset-flows/table.ts';
import { view } from '#src/charts/asset-flows/view.ts';
import { chartData, fewRows } from './chartData.ts';

const data = chartData(fewRows);
const shown = table(view(data, {}));
const cell = (row: string, column: string) =>
	shown.rows.find(({ key }) => key === row)?.cells[shown.columns.findIndex(({ key }) => key === column)];

test('every row of every stage is in it, drawn or with the reason why not', () => {
	expect(shown.rows).toHaveLength(fewRows.length);
	expect(shown.total).toBeUndefined();
	expect(cell('inside', 'shown')).toBe('not drawn: lay in the place that claims it');
	expect(cell('che-per', 'shown')).toBe('in a ribbon');
	expect(cell('che-per', 'exactness')).toBe('more than');
	expect(cell('che-per', 'row')).toBe('che-per');
});

test('payments by firms and banks stand at its end, with who paid', () => {
	expect(shown.rows.slice(-2).map(({ key }) => key)).toEqual(['paid', 'paid-euro']);
	expect(cell('paid', 'payer')).toBe('A Bank (Land FRA)');
	expect(cell('paid', 'shown')).toBe('not drawn: paid by a firm or bank');
});

test('a converted sum keeps its own currency, its dollars are marked as ours', () => {
	expect(['amount', 'currency', 'dollars', 'date'].map((column) => cell('usa-home', column))).toEqual([
		8e6,
		'CHF',
		4e6,
		'2001 (reported)'
	]);
	expect(cell('usa-home', 'note')).toBe('Dollars at the average rate of 2001. Valued in May 2001');
	expect(cell('nzd', 'note')).toBe('Not in dollars, as no rate of its year is sourced');
});

test('a browser has the largest rows of the stage that is shown, and learns how many there are in all', () => {
	const sent = { ...data };
	delete sent.tableOnly;
	const first = table(view(sent, { stage: 'frozen', kind: 'all' }));
	expect(first.rows.map(({ key }) => key)).toEqual(['frozen', 'frozen-fraud']);
	expect(first.total).toBe(fewRows.length);
});

test('files mark as drawn what is in a ribbon of the stage that is shown', () => {
	const drawn = (options: Readonly<Record<string, string>>) =>
		table(view(data, options))
			.file()
			.rows.flatMap(({ id, isDrawn }) => (isDrawn ? [id] : []));
	expect(drawn({})).toContain('che-per');
	expect(drawn({})).not.toContain('inside');
	expect(drawn({})).not.toContain('paid');
	expect(drawn({ stage: 'frozen', kind: 'all' })).not.toContain('che-per');
});
