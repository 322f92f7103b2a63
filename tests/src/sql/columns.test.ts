import { afterAll, expect, test } from 'vitest';
import type { Resource } from '#atlas/descriptor.ts';
import { sqlTables } from '#src/sql/columns.server.ts';
import { writeDatabase } from './support/writeDatabase.ts';

const { place, remove } = writeDatabase({
	extra: [{ key: 'a' }],
	made: [{ id: 1 }],
	treaties: [
		{ treaty_id: 'a', signed: '', signed_earliest: '', signed_latest: '', signed_on_paper: '', more: '' },
		{ treaty_id: 'b', signed: '', signed_earliest: '', signed_latest: '', signed_on_paper: '', more: '' }
	]
});
afterAll(remove);

test('tables of the file stand in the order of the descriptor and are told by it, others follow by name', () => {
	const fields = [
		{ name: 'treaty_id', title: 'Key' },
		{ name: 'signed', title: 'Signed' },
		{ name: 'signed_on_paper', title: 'On paper' }
	];
	const resource = (name: string, title: string, more: object) =>
		({
			name,
			title,
			schema: { fields },
			...more
		}) as unknown as Resource;
	const tables = sqlTables(place, [
		resource('treaties', 'Instruments', {}),
		resource('made', 'Made up', { derivedFrom: ['treaties'] })
	]);
	expect(tables.map(({ name, title, madeFrom, rows }) => ({ name, title, madeFrom, rows }))).toEqual([
		{ name: 'treaties', title: 'Instruments', madeFrom: [], rows: 2 },
		{ name: 'made', title: 'Made up', madeFrom: ['treaties'], rows: 1 },
		{ name: 'extra', title: '', madeFrom: [], rows: 1 }
	]);
	expect(tables[0]?.columns).toEqual([
		{ name: 'treaty_id', type: '', title: 'Key', beside: [] },
		{ name: 'signed', type: '', title: 'Signed', beside: ['_earliest', '_latest'] },
		{ name: 'signed_on_paper', type: '', title: 'On paper', beside: [] },
		{ name: 'more', type: '', title: '', beside: [] }
	]);
});
