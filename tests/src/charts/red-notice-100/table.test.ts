import { expect, test } from 'vitest';
import { table } from '#src/charts/red-notice-100/table.ts';
import { view } from '#src/charts/red-notice-100/view.ts';
import { synthetic } from './synthetic.ts';

const shown = table(view(synthetic, {}));
const cellOf = (key: string, column: string) =>
	shown.rows.find((row) => row.key === key)?.cells[shown.columns.findIndex((each) => each.key === column)];

test('a row a person, one for those without a name, and one for each official count', () => {
	expect(shown.rows.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'e', 'd', 'f', 'unnamed', 'c-1', 'c-2']);
	expect(cellOf('unnamed', 'who')).toBe('4 persons');
});

test('the caveat stands with the standing', () => {
	expect(cellOf('e', 'standing')).toBe('Allegations not established (perhaps)');
	expect(cellOf('e', 'last_reported')).toBe('2018');
	expect(cellOf('e', 'returned')).toBe('');
});

test('official counts are as exact as their sources say, and keep their remarks', () => {
	expect(cellOf('c-1', 'official')).toBe('about 5');
	expect(cellOf('c-2', 'official')).toBe(6);
	expect(cellOf('c-1', 'outcome')).toBe('A remark');
});
