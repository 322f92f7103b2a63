import { expect, test } from 'vitest';
import type { CellTable } from '#scripts/release/cells.ts';
import { changesCsv } from '#scripts/release/changesCsv.ts';
import { comparePackages } from '#scripts/release/comparePackages.ts';
import { summariseChanges } from '#scripts/release/summariseChanges.ts';

/** A made-up table from lines of cells, its header first. */
function table(
	name: string,
	key: string,
	[head = '', ...lines]: readonly string[],
	isDerived = false
): CellTable {
	const cells = (line: string) => line.split(',');
	return { name, primaryKey: key.split('/'), fields: cells(head), rows: lines.map(cells), isDerived };
}

const before = [
	table('persons', 'id', ['id,way,place', 'p-1,by_air,AAA', 'p-2,by_sea,BBB', 'p-3,by_air,']),
	table('rates', 'year', ['year,currency,rate', '2001,CNY,8', '2002,CNY,8.1']),
	table('sums', 'sum_id', ['sum_id,day', 's-1,2001']),
	table('old_words', 'word', ['word', 'a', 'b'])
];

const now = [
	// A row is told by its id wherever it stands, and a column wherever it does.
	table('persons', 'person_id', [
		'person_id,place,way,back',
		'p-4,CCC,by_air,true',
		'p-3,AAA,flown,',
		'p-2,CCC,by_sea,false'
	]),
	table('rates', 'year/currency', ['year,currency,rate', '2001,CNY,8.2', '2001,USD,1', '2002,CNY,8.1']),
	table('money', 'sum_id', ['sum_id,day', 's-1,2001-02']),
	table('affairs', 'affair_id', ['affair_id', 'x', 'y', 'z']),
	table('persons_by_place', 'place', ['place,persons', 'CCC,2'], true)
];

const declared = {
	renames: {
		tables: { sums: 'money' },
		fields: { persons: { id: 'person_id' } },
		codes: { persons: { way: { by_air: 'flown' } } }
	},
	withdrawn: [{ table: 'persons', rows: 2, reason: 'private persons' }]
};

test('two releases: fields and codes told once, then rows, and cells field by field', () => {
	expect(changesCsv(comparePackages(before, now, declared)).split('\n')).toEqual([
		'table,row_id,kind,field,old,new,rows,reason',
		'persons,,field_renamed,person_id,id,person_id,,',
		'persons,,field_added,back,,,2,',
		'persons,,code_renamed,way,by_air,flown,1,',
		'persons,p-4,row_added,,,,,',
		'persons,p-3,cell_changed,place,,AAA,,',
		'persons,p-2,cell_changed,place,BBB,CCC,,',
		'persons,p-1,row_removed,,,,,',
		'rates,2001/CNY,cell_changed,rate,8,8.2,,',
		'rates,2001/USD,row_added,,,,,',
		'money,,table_renamed,,sums,money,1,',
		'money,s-1,cell_changed,day,2001,2001-02,,',
		'affairs,,table_added,,,,3,',
		'old_words,,table_removed,,,,2,',
		'persons,,rows_withdrawn,,,,2,private persons',
		''
	]);
});

test('what no declaration calls the same is gone and new, not guessed', () => {
	const kinds = comparePackages([before[2]!], [now[2]!]).map(({ kind, table: of }) => `${kind} ${of}`);

	expect(kinds).toEqual(['table_added money', 'table_removed sums']);
});

test('a page tells counts by table and the first few changes, and a table once where it is new', () => {
	const summary = summariseChanges(comparePackages(before, now, declared));

	expect(summary.count).toBe(14);
	expect(summary.once.map(({ kind }) => kind)).toEqual([
		'field_renamed',
		'field_added',
		'code_renamed',
		'table_renamed',
		'table_added',
		'table_removed'
	]);
	expect(summary.tables.map(({ first, ...counts }) => ({ ...counts, first: first.length }))).toEqual([
		{ table: 'persons', added: 1, removed: 1, changed: 2, cells: 2, first: 4 },
		{ table: 'rates', added: 1, removed: 0, changed: 1, cells: 1, first: 2 },
		{ table: 'money', added: 0, removed: 0, changed: 1, cells: 1, first: 1 }
	]);
	expect(summary.tables[0]?.first[0]).toMatchObject({ rowId: 'p-3', field: 'place', old: '', new: 'AAA' });
});

test('packages with the same rows differ in nothing, in whatever order they stand', () => {
	const turned = now.map((each) => ({ ...each, rows: each.rows.toReversed() })).toReversed();

	expect(comparePackages(now, turned)).toEqual([]);
});
