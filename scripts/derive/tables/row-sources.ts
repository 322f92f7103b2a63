import type { Descriptor } from '#atlas/descriptor.ts';
import { rowsOf } from '../coverage/measureCoverage.ts';
import { rowId } from '../rowId.ts';
import type { DerivedTable } from './DerivedTable.ts';
import { derivedResource } from './derivedResource.ts';
import { always, code, codesOf, text } from './fields.ts';

const sourced = ({ resources }: Descriptor) =>
	resources.filter(({ schema }) => schema.fields.some(({ name }) => name === 'source_ids'));

const madeFrom = (descriptor: Descriptor) => [...sourced(descriptor).map(({ name }) => name), 'sources'];

/** Which sources each row of each table rests on: the list in `source_ids`, a row an item. */
export const rowSources: DerivedTable = {
	derivedFrom: madeFrom,
	resource(descriptor) {
		const fields = {
			table: always(
				code(
					codesOf(Object.fromEntries(sourced(descriptor).map(({ name, title }) => [name, title]))),
					'Table',
					'Name of the table in which the row stands.'
				)
			),
			row_id: always(
				text(
					'Row',
					'What names the row: its primary key, or the values of one of several fields with a slash between (`2012/CNY`).'
				)
			),
			source_id: always(text('Source', 'A source that the row and its note rest on.'))
		};
		return derivedResource({
			name: 'row_sources',
			title: 'Sources of rows',
			description:
				'One row for each source that a row of another table rests on: the items of its `source_ids`, to be joined with. Two sources of a row need not be two origins: a page may carry another’s text (`sources.text_of`). Tables that are made from others have no sources of their own; they name the rows that they are made of.',
			derivedFrom: madeFrom(descriptor),
			fields: Object.entries(fields).map(([name, field]) => ({ name, ...field })),
			primaryKey: ['table', 'row_id', 'source_id'],
			foreignKeys: [{ fields: ['source_id'], reference: { resource: 'sources', fields: ['source_id'] } }]
		});
	},
	rows: (tables, descriptor) =>
		sourced(descriptor).flatMap((table) =>
			rowsOf(tables, table.name).flatMap((row) =>
				[...new Set(row.source_ids as readonly string[])].map((id) => ({
					table: table.name,
					row_id: rowId(table, row),
					source_id: id
				}))
			)
		)
};
