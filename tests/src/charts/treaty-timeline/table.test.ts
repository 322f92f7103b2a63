import { expect, test } from 'vitest';
import { table } from '#src/charts/treaty-timeline/table.ts';
import { view } from '#src/charts/treaty-timeline/view.ts';
import { data } from './synthetic.ts';

const { columns, rows } = table(view(data));
const column = (key: string) => columns.findIndex((each) => each.key === key);

test('instruments are counted in columns of their own, beside who signed', () => {
	expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
	expect(columns.map(({ title }) => title)).toContain('Signed, not yet in force');
	const first = rows.find(({ key }) => key === 'extradition-1993');
	expect(first?.cells[column('newly_signed')]).toBe('Aland');
	expect(first?.cells[column('signed')]).toBe(1);
	expect(first?.cells[column('total')]).toBe(1);
});

test('those of another party are named with it', () => {
	expect(rows.map(({ key }) => key)).toContain('surrender_of_fugitives-Outland-1993');
});
