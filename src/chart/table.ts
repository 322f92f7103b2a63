import type { Field, FieldOf, Value } from './fields.ts';

/** A cell of a chart's table: text, a number, or nothing known (drawn as "not known"). */
export type Cell = string | number | null;

export interface TableColumn {
	/** Its name in files: snake_case. */
	readonly key: string;
	readonly title: string;
	readonly kind: 'text' | 'number';
}

export interface TableRow {
	readonly key: string;
	/** In the order of the columns. */
	readonly cells: readonly Cell[];
	readonly sourceIds: readonly string[];
	/** How sure the research is of the row: high, medium or low. */
	readonly confidence: string;
}

/** A row of a chart's files. */
export interface FileRow {
	/** What tells it from every other; where `table` is named, the id of that table's row. */
	readonly id: string;
	/** The table of the data package whose row it is; null where it counts several, or stands for none. */
	readonly table: string | null;
	/** Whether the picture draws it, as the reader has set it. */
	readonly isDrawn: boolean;
	/** In the order of the fields. */
	readonly values: readonly Value[];
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

/** A chart's table as files hold it: values as data, and not as a reader reads them. */
export interface FileTable {
	readonly fields: readonly Field[];
	readonly rows: readonly FileRow[];
}

/** The table behind a chart: the same facts as the picture, for reading, screen readers and copying. */
export interface ChartTable {
	readonly caption: string;
	readonly columns: readonly TableColumn[];
	readonly rows: readonly TableRow[];
	/** How many rows there are in all, where these are only the first. */
	readonly total?: number;
	/** The same rows as files hold them; worked out when they are asked for. */
	file(): FileTable;
}

/** A column before its rows are known: its head, and where a row's cell comes from. */
export interface Column<Row> {
	readonly title: string;
	readonly kind: 'text' | 'number';
	cell(row: Row): Cell;
	/** What files hold in its place, by name, where its cells are worded for reading; nothing where the files need none. */
	readonly fields?: Fields<Row>;
}

type Fields<Row> = Readonly<Record<string, FieldOf<Row>>>;

/** A column of words. `fields` is what files hold in its place. */
export const text = <Row>(title: string, cell: (row: Row) => Cell, fields?: Fields<Row>): Column<Row> => ({
	title,
	kind: 'text',
	cell,
	...(fields && { fields })
});

/** A column of numbers, which may hold words where a number alone would say more than is known ("more than 70"). */
export const number = <Row>(title: string, cell: (row: Row) => Cell, fields?: Fields<Row>): Column<Row> => ({
	title,
	kind: 'number',
	cell,
	...(fields && { fields })
});

/** What a row of a table rests on, and what tells it from every other. */
interface Sourced {
	readonly id: string;
	readonly sourceIds: readonly string[];
	readonly confidence: string;
}

interface TableInput<Row> {
	readonly caption: string;
	readonly rows: readonly Row[];
	/** What of the data a row tells of. */
	of(row: Row): Sourced;
	/** How many there are in all, where these may be only the first. */
	readonly total?: number;
	/** The table of the data package whose ids those of the rows are, if they are. */
	table?(row: Row): string | null;
	/** Whether the picture draws a row, where the table holds others, too. */
	isDrawn?(row: Row): boolean;
	/** By their names in files; this is the one place where a column is named. */
	readonly columns: Readonly<Record<string, Column<Row>>>;
}

/** The fields of the files: a column's own, or those that it names; each with how a row's value is had. */
function fieldsOf<Row>(columns: TableInput<Row>['columns']) {
	return Object.entries(columns).flatMap(([column, { title, kind, cell, fields }]) =>
		Object.entries<FieldOf<Row>>(
			fields ?? { [column]: { type: kind === 'number' ? 'number' : 'string', value: cell } }
		).map(([name, { value, ...about }]) => ({ field: { name, title, ...about }, value }))
	);
}

/** A chart's table from its rows: each column is named once, with its cell. */
export function buildTable<Row>(input: TableInput<Row>): ChartTable {
	const { caption, rows, of, total = rows.length, columns } = input;
	const named = Object.entries(columns);
	return {
		caption,
		columns: named.map(([name, { title, kind }]) => ({ key: name, title, kind })),
		rows: rows.map((row) => {
			const { id, sourceIds, confidence } = of(row);
			return { key: id, cells: named.map(([, column]) => column.cell(row)), sourceIds, confidence };
		}),
		...(total > rows.length ? { total } : {}),
		file() {
			const all = fieldsOf(columns);
			return {
				fields: all.map(({ field }) => field),
				rows: rows.map((row) => {
					const { id, sourceIds, confidence } = of(row);
					// A cell that does not apply is empty for a reader, and no text in a file.
					const values = all.map(({ value }) => value(row)).map((value) => (value === '' ? null : value));
					const isDrawn = input.isDrawn?.(row) ?? true;
					return { id, table: input.table?.(row) ?? null, isDrawn, values, sourceIds, confidence };
				})
			};
		}
	};
}
