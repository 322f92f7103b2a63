import type { Descriptor } from '#atlas/descriptor.ts';
import { rowsOf } from '../coverage/measureCoverage.ts';
import { rowId } from '../rowId.ts';
import type { DerivedTable } from './DerivedTable.ts';
import { derivedResource } from './derivedResource.ts';

const sourced = ({ resources }: Descriptor) =>
	resources.filter(({ schema }) => schema.fields.some(({ name }) => name === 'source_ids'));

const madeFrom = (descriptor: Descriptor) => [...sourced(descriptor).map(({ name }) => name), 'sources'];

/** Which sources each row of each table rests on: the list in `source_ids`, a row an item. */
export const rowSources: DerivedTable = {
	derivedFrom: madeFrom,
	resource: (descriptor) =>
		derivedResource({
			name: 'row_sources',
			title: 'Sources of rows',
			description:
				'Which sources each row of each table rests on: the items of its `source_ids`, one a row, to be joined with.',
			derivedFrom: madeFrom(descriptor),
			fields: [
				{
					name: 'table',
					title: 'Table',
					description: 'Name of the table in which the row stands.',
					type: 'string',
					constraints: { required: true }
				},
				{
					name: 'row_id',
					title: 'Row',
					description:
						'What names the row: its primary key, or the values of one of several fields with a slash between.',
					type: 'string',
					constraints: { required: true }
				},
				{
					name: 'source_id',
					title: 'Source',
					description: 'A source of the row.',
					type: 'string',
					constraints: { required: true }
				}
			],
			primaryKey: ['table', 'row_id', 'source_id'],
			foreignKeys: [{ fields: ['source_id'], reference: { resource: 'sources', fields: ['source_id'] } }]
		}),
	rows: (tables, descriptor) =>
		sourced(descriptor).flatMap((table) => {
			const rows = rowsOf(tables, table.name);
			return rows.flatMap((row) =>
				[...new Set(row.source_ids as readonly string[])].map((id) => ({
					table: table.name,
					row_id: rowId(table, row),
					source_id: id
				}))
			);
		})
};
