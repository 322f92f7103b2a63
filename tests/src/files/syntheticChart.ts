import type { Chart } from '#src/chart/chart.ts';
import { date, integer, string } from '#src/chart/fields.ts';
import { buildTable, number, text, type ChartTable } from '#src/chart/table.ts';
import type { OptionSchema, Options } from '#src/state/options.ts';

export interface Row {
	readonly id: string;
	readonly name: string;
	readonly year: string | null;
	readonly persons: number | null;
}

export interface Data {
	readonly rows: readonly Row[];
	/** What only its table needs. */
	readonly tableOnly?: { readonly rows: readonly Row[] };
	readonly rowCount?: number;
}

interface View {
	readonly data: Data;
	readonly from: string;
	readonly dataDate: string;
	readonly sourceIds: readonly string[];
}

const schemas: Readonly<Record<string, OptionSchema>> = {
	from: { kind: 'year', label: 'From', first: 2000, last: 2020, initial: 2000, plays: false }
};

const table = ({ data, from }: View): ChartTable =>
	buildTable<Row>({
		caption: 'Rows',
		rows: [...data.rows, ...(data.tableOnly?.rows ?? [])],
		...(data.rowCount === undefined ? {} : { total: data.rowCount }),
		of: ({ id }) => ({ id, sourceIds: [`S-${id}`, 'S-all'], confidence: 'high' }),
		table: () => 'cases',
		isDrawn: ({ year }) => year !== null && year >= from,
		columns: {
			name: text('Name', ({ name }) => name),
			year: text('Year', ({ year }) => `in ${year}`, { year: date(({ year }) => year) }),
			persons: number('Persons', ({ persons }) => persons ?? 'many', {
				persons: integer(({ persons }) => persons, { unit: 'persons' }),
				remark: string(() => '')
			})
		}
	});

/** A chart that draws the rows of a year and later, and lists all. */
export const chart = {
	id: 'made-up',
	name: 'Made up',
	options: () => schemas,
	view: (data: Data, { from = '2000' }: Options): View => ({
		data,
		from,
		dataDate: '2020-06-30',
		sourceIds: ['S-all']
	}),
	texts: ({ from }: View) => ({ title: `From ${from}`, subtitle: 'Persons', summary: '', notes: [] }),
	table
} as unknown as Chart;

export const origin = {
	version: '1.0.0',
	licenses: [{ name: 'CC-BY-4.0', path: 'https://example.org/by' }],
	page: 'https://example.org/charts/made-up',
	metadata: 'https://example.org/charts/made-up.metadata.json'
};

/** Two rows, of which the second has all that a file must take care of. */
export const data: Data = {
	rows: [
		{ id: 'a', name: 'Ann', year: '2001-05', persons: 3 },
		{ id: 'b', name: '=SUM("1",\n2)', year: '2010', persons: null }
	]
};
