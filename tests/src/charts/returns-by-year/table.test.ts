import { expect, test } from 'vitest';
import { table } from '#src/charts/returns-by-year/table.ts';
import { view } from '#src/charts/returns-by-year/view.ts';
import { data } from './synthetic.ts';

function cells(key: string, scope = 'sky_net') {
	const { columns, rows } = table(view(data, { scope }));
	const row = rows.find((each) => each.key === key);
	return Object.fromEntries(columns.map((column, index) => [column.key, row?.cells[index]]));
}

test('each number stands with how exact it is and who counts as an official', () => {
	expect(cells('2001-12-31')).toMatchObject({
		period: '2001, full year',
		kind: 'Within a year',
		exactness: '',
		persons: 100,
		officials: 25,
		officials_counted: 'Party members and officials'
	});
	expect(cells('2003-12-31')).toMatchObject({ exactness: 'more than', persons: 70, officials: null });
	expect(cells('only-totals', 'all_channels')).toMatchObject({ countries: 'more than 70' });
});

test('single years stand first, and each row names its sources', () => {
	const { rows } = table(view(data, { scope: 'sky_net' }));
	expect(rows.map(({ key }) => key).at(-1)).toBe('sum');
	for (const { sourceIds } of rows) expect(sourceIds.length).toBeGreaterThan(0);
});
