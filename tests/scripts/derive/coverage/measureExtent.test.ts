import { expect, test } from 'vitest';
import type { Field, Resource } from '#atlas/descriptor.ts';
import { measureExtent } from '#scripts/derive/coverage/measureExtent.ts';

const field = (name: string, more: Partial<Field> = {}): Field => ({
	name,
	title: name,
	description: name,
	type: 'string',
	...more
});

const visits: Resource = {
	name: 'visits',
	path: 'visits.csv',
	title: 'Visits',
	description: 'Made up.',
	schema: {
		fields: [
			field('id'),
			field('began', { partialDate: true }),
			field('year', { type: 'year' }),
			field('told', { type: 'string' }),
			field('from'),
			field('to', { listDelimiter: ';' })
		],
		primaryKey: ['id'],
		foreignKeys: [{ fields: ['from'], reference: { resource: 'countries', fields: ['iso3'] } }],
		listForeignKeys: [{ fields: ['to'], reference: { resource: 'countries', fields: ['iso3'] } }]
	}
};

test('the dates, years and jurisdictions of its rows, and of no other field', () => {
	expect(
		measureExtent(visits, [
			{ id: 'a', began: '2004-05', year: 2003, told: '1900', from: 'FRA', to: ['CAN', 'USA'] },
			{ id: 'b', began: null, year: null, told: '2100', from: null, to: [] },
			{ id: 'c', from: 'CAN' }
		])
	).toEqual({ rows: 3, from: '2003', to: '2004-05', places: ['CAN', 'FRA', 'USA'] });
});

test('the table of jurisdictions names all its rows', () => {
	const countries: Resource = {
		...visits,
		name: 'countries',
		schema: { fields: [field('iso3')], primaryKey: ['iso3'] }
	};
	expect(measureExtent(countries, [{ iso3: 'FRA' }, { iso3: 'CAN' }]).places).toEqual(['CAN', 'FRA']);
});
