import { describe, expect, it } from 'vitest';
import { deriveEach } from '#scripts/derive/pages/tables.ts';
import { descriptor, tables } from './synthetic.ts';

describe('the page of a table', () => {
	const pages = deriveEach(tables, descriptor);
	const field = (table: string, name: string) => pages[table]?.fields.find((entry) => entry.name === name);

	it('is there for each table, those made from others too', () => {
		expect(Object.keys(pages)).toEqual(
			expect.arrayContaining(['treaties', 'cases', 'sources', 'row_sources'])
		);
		expect(pages.row_sources?.derivedFrom).toContain('treaties');
	});

	it('counts rows by code, also inside lists', () => {
		expect(field('treaties', 'status')?.codes).toEqual([
			{ value: 'in_force', label: 'In force', rows: 2 },
			{ value: 'unknown', label: 'Not known', rows: 1 }
		]);
		expect(field('cases', 'alleged_offence')?.codes.map(({ rows }) => rows)).toEqual([3, 1]);
	});

	it('says of which kind the values are, and which of them are in lists', () => {
		const kinds = ['status', 'entered_into_force', 'parties', 'source_ids'].map((name) =>
			field('treaties', name)
		);
		expect(kinds.map((each) => [each?.kind, each?.isList])).toEqual([
			['code', false],
			['date', false],
			['number', false],
			['text', true]
		]);
		expect(field('cases', 'alleged_offence')).toMatchObject({ kind: 'code', isList: true });
		expect(field('sources', 'url')?.kind).toBe('address');
	});

	it('says types in words', () => {
		expect(field('treaties', 'entered_into_force')?.type).toBe('date, may be partial');
		expect(field('treaties', 'source_ids')?.type).toBe('list of texts, separated by ;');
		expect(field('cases', 'alleged_offence')?.type).toBe('list of codes, separated by ;');
		expect(field('treaties', 'parties')).toMatchObject({ type: 'whole number', unit: 'states', filled: 2 });
		expect(field('sources', 'url')?.type).toBe('web address');
	});

	it('says which table a field refers to, and which names the row', () => {
		expect(field('treaties', 'source_ids')?.refersTo).toBe('sources');
		expect(field('treaties', 'treaty_id')).toMatchObject({
			key: 'names the row',
			refersTo: null,
			required: true
		});
	});

	it('says which tables name its rows, and by which field', () => {
		expect(pages.sources?.referredBy).toEqual([
			{ table: 'treaties', title: 'Instruments', field: 'source_ids' },
			{ table: 'row_sources', title: 'Sources of rows', field: 'source_id' }
		]);
	});

	it('holds the first rows as they are published, and the sources most rested on', () => {
		expect(pages.treaties?.first[1]).toEqual({
			treaty_id: 'b',
			status: 'in_force',
			entered_into_force: null,
			parties: null,
			source_ids: ['S1'],
			confidence: 'low'
		});
		expect(pages.treaties?.restsOn).toEqual({ sourceIds: ['S1', 'S2'], sources: 2 });
	});

	it('says which fields name the row, or are unique, together only', () => {
		const [treaties, ...others] = descriptor.resources;
		const schema = {
			...treaties!.schema,
			primaryKey: ['treaty_id', 'status'],
			uniqueKeys: [['parties'], ['entered_into_force', 'parties']]
		};
		const again = deriveEach(
			{ ...tables },
			{ ...descriptor, resources: [{ ...treaties!, schema }, ...others] }
		);
		const keys = Object.fromEntries(again.treaties!.fields.map(({ name, key }) => [name, key]));

		expect(keys).toMatchObject({
			treaty_id: 'names the row with status',
			entered_into_force: 'unique with parties',
			parties: 'unique',
			confidence: null
		});
	});
});
