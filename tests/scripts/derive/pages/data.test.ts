import { describe, expect, it } from 'vitest';
import { derive } from '#scripts/derive/pages/data.ts';
import { descriptor, tables } from './synthetic.ts';

describe('the page of the data', () => {
	const page = derive(tables, descriptor);
	const field = (table: string, name: string) =>
		page.tables.find((entry) => entry.name === table)?.fields.find((entry) => entry.name === name);

	it('keeps the order of the descriptor and its day', () => {
		expect(page.tables.map(({ name }) => name)).toEqual(['treaties', 'cases', 'sources']);
		expect(page.dataDate).toBe('2020-06-30');
	});

	it('counts rows by code, also inside lists', () => {
		expect(field('treaties', 'status')?.codes).toEqual([
			{ value: 'in_force', label: 'In force', rows: 2 },
			{ value: 'unknown', label: 'Not known', rows: 1 }
		]);
		expect(field('cases', 'alleged_offence')?.codes.map(({ rows }) => rows)).toEqual([3, 1]);
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

	it('says which fields name the row, or are unique, together only', () => {
		const [treaties, ...others] = descriptor.resources;
		const schema = {
			...treaties!.schema,
			primaryKey: ['treaty_id', 'status'],
			uniqueKeys: [['parties'], ['entered_into_force', 'parties']]
		};
		const { tables: entries } = derive(tables, {
			...descriptor,
			resources: [{ ...treaties!, schema }, ...others]
		});
		const keys = Object.fromEntries(entries[0]!.fields.map(({ name, key }) => [name, key]));

		expect(keys).toMatchObject({
			treaty_id: 'names the row with status',
			entered_into_force: 'unique with parties',
			parties: 'unique',
			confidence: null
		});
	});
});
