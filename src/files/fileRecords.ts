import type { Field, Value } from '#src/chart/fields.ts';
import type { FileRow, FileTable } from '#src/chart/table.ts';

/** Rows with all that goes into a file: each value in the order of the fields. */
export interface FileRecords {
	readonly fields: readonly Field[];
	readonly rows: readonly (readonly Value[])[];
}

interface Column {
	readonly field: Field;
	value(row: FileRow): Value;
}

/** How the rows of a chart are put into files. */
interface Choice {
	readonly rows: 'drawn' | 'all';
	/** Whether rows are named by ids. */
	readonly hasIds: boolean;
	/** The options that they were drawn by, as an address spells them; empty where the chart has none. */
	readonly view: string;
}

const idColumn: Column = {
	field: { name: 'id', title: 'Id of the row', type: 'string' },
	value: ({ id }) => id
};
const tableColumn: Column = {
	field: { name: 'table', title: 'Table of the data package that it is a row of', type: 'string' },
	value: ({ table }) => table
};
const drawnColumn: Column = {
	field: { name: 'is_drawn', title: 'Whether the picture draws it', type: 'boolean' },
	value: ({ isDrawn }) => isDrawn
};
const sourceColumns: readonly Column[] = [
	{
		field: { name: 'source_ids', title: 'Ids of the sources', type: 'list' },
		value: ({ sourceIds }) => sourceIds
	},
	{
		field: { name: 'confidence', title: 'How sure the research is', type: 'string' },
		value: ({ confidence }) => confidence
	}
];

/**
 * A chart's rows for a file: ids before its own fields, then sources, confidence and the view that they are of. Rows that
 * are not drawn are marked where all are asked for, and the table is named that the ids are of, if they are of one.
 */
export function fileRecords({ fields, rows: all }: FileTable, { rows, hasIds, view }: Choice): FileRecords {
	const chosen = rows === 'all' ? all : all.filter(({ isDrawn }) => isDrawn);
	const columns: readonly Column[] = [
		...(hasIds ? [idColumn] : []),
		...(hasIds && all.some(({ table }) => table !== null) ? [tableColumn] : []),
		...fields.map((field, index) => ({ field, value: ({ values }: FileRow) => values[index] ?? null })),
		...(chosen.some(({ isDrawn }) => !isDrawn) ? [drawnColumn] : []),
		...sourceColumns,
		...(view === ''
			? []
			: [
					{
						field: { name: 'view', title: 'Options by which they are drawn', type: 'string' } as const,
						value: () => view
					}
				])
	];
	return {
		fields: columns.map(({ field }) => field),
		rows: chosen.map((row) => columns.map(({ value }) => value(row)))
	};
}
