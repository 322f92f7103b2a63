import { expect, test } from 'vitest';
import type { Resource } from '#atlas/descriptor.ts';
import type { Field } from '#src/chart/fields.ts';
import { chartExtent } from '#src/files/chartExtent.ts';

const visits: Resource = {
	name: 'visits',
	path: 'visits.csv',
	title: 'Visits',
	description: 'Made up.',
	schema: {
		fields: [],
		primaryKey: ['id'],
		foreignKeys: [{ fields: ['host'], reference: { resource: 'countries', fields: ['iso3'] } }],
		listForeignKeys: [{ fields: ['stops'], reference: { resource: 'countries', fields: ['iso3'] } }]
	}
};
const field = (name: string, type: Field['type'], from?: string): Field => ({
	name,
	title: name,
	type,
	...(from !== undefined && { from })
});

test('its dates and years, and the jurisdictions that fields of the data package name', () => {
	const fields = [
		field('began', 'date'),
		field('year', 'integer'),
		field('guests', 'integer'),
		field('host', 'string', 'visits.host'),
		field('stops', 'list', 'visits.stops'),
		field('word', 'string')
	];
	expect(
		chartExtent(
			fields,
			[
				{ values: ['2004-05', 2001, 1900, 'FRA', ['CAN', 'USA'], 'DEU'] },
				{ values: [null, null, 2100, null, [], null] }
			],
			{ resources: [visits] }
		)
	).toEqual({ rows: 2, from: '2001', to: '2004-05', places: ['CAN', 'FRA', 'USA'] });
});
