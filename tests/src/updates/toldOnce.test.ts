import { expect, test } from 'vitest';
import { change } from '#scripts/release/compareTables.ts';
import { toldOnce } from '#src/updates/toldOnce.ts';

test('tables, fields and codes are told once, by kind, fields together by table', () => {
	const changes = [
		change('persons', 'field_added', { field: 'back', rows: 2 }),
		change('sums', 'field_renamed', { field: 'day', old: 'date', new: 'day' }),
		change('persons', 'field_added', { field: 'place', rows: 0 }),
		change('persons', 'code_renamed', { field: 'way', old: 'by_air', new: 'flown', rows: 1 }),
		change('affairs', 'table_added', { rows: 1 })
	];

	expect(toldOnce(changes)).toEqual([
		{ label: 'New tables', texts: ['`affairs` (1 row)'] },
		{ label: 'New fields', texts: ['`persons`: `back`, `place`'] },
		{ label: 'Fields called otherwise', texts: ['`sums`: `date` is now `day`'] },
		{ label: 'Codes called otherwise', texts: ['`persons.way`: `by_air` is now `flown`'] }
	]);
});
