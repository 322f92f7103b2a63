import type { PublishedRow, TableField } from '#src/tables/tableContent.ts';

/** A synthetic field: a text, unless a test says otherwise. */
export const field = (name: string, about: Partial<TableField> = {}): TableField => ({
	name,
	title: name.toUpperCase(),
	kind: 'text',
	isList: false,
	lang: null,
	refersTo: null,
	filled: 4,
	codes: [],
	...about
});

const code = (value: string, label: string) => ({ value, label, rows: 0 });

/** A synthetic table of four rows, small enough to be looked through by hand. */
export const table = {
	primaryKey: ['id'],
	fields: [
		field('id'),
		field('place', { refersTo: 'countries' }),
		field('stage', { kind: 'code', codes: [code('frozen', 'Frozen'), code('returned', 'Given back')] }),
		field('ways', { kind: 'code', isList: true, codes: [code('a', 'Air'), code('s', 'Sea')] }),
		field('amount', { kind: 'number' }),
		field('sure', { kind: 'boolean' }),
		field('source_ids', { isList: true, refersTo: 'sources' })
	],
	columns: ['id', 'stage', 'amount']
} as const;

export const rows: readonly PublishedRow[] = [
	{ id: 'one', place: 'AAA', stage: 'returned', ways: ['a', 's'], amount: 5, sure: true, source_ids: ['S1'] },
	{
		id: 'two',
		place: 'BBB',
		stage: 'frozen',
		ways: ['s'],
		amount: 40,
		sure: false,
		source_ids: ['S1', 'S2']
	},
	{ id: 'three', place: null, stage: 'frozen', ways: [], amount: null, sure: true, source_ids: ['S2'] },
	{
		id: 'four',
		place: 'BBB',
		stage: 'returned',
		ways: ['a'],
		amount: 1200.5,
		sure: true,
		source_ids: ['S12']
	}
];

export const words = {
	places: { AAA: 'Åland', BBB: 'Bermuda' },
	sources: { S1: { publisher: 'Zeta', kind: 'press', part: 1 } },
	persons: { p: 'Person P, accused' }
} as const;
