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

/** The table behind a chart: the same facts as the picture, for reading, screen readers and copying. */
export interface ChartTable {
	readonly caption: string;
	readonly columns: readonly TableColumn[];
	readonly rows: readonly TableRow[];
	/** How many rows there are in all, where these are only the first. */
	readonly total?: number;
}

/** A column before its rows are known: its head, and where a row's cell comes from. */
export interface Column<Row> {
	readonly title: string;
	readonly kind: 'text' | 'number';
	cell(row: Row): Cell;
}

/** A column of words. */
export const text = <Row>(title: string, cell: (row: Row) => Cell): Column<Row> => ({
	title,
	kind: 'text',
	cell
});

/** A column of numbers, which may hold words where a number alone would say more than is known ("more than 70"). */
export const number = <Row>(title: string, cell: (row: Row) => Cell): Column<Row> => ({
	title,
	kind: 'number',
	cell
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
	/** By their names in files; this is the one place where a column is named. */
	readonly columns: Readonly<Record<string, Column<Row>>>;
}

/** A chart's table from its rows: each column is named once, with its cell. */
export function buildTable<Row>({
	caption,
	rows,
	of,
	total = rows.length,
	columns
}: TableInput<Row>): ChartTable {
	const named = Object.entries(columns);
	return {
		caption,
		columns: named.map(([name, { title, kind }]) => ({ key: name, title, kind })),
		rows: rows.map((row) => {
			const { id, sourceIds, confidence } = of(row);
			return { key: id, cells: named.map(([, column]) => column.cell(row)), sourceIds, confidence };
		}),
		...(total > rows.length ? { total } : {})
	};
}
