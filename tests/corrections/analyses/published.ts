import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Descriptor } from '#atlas/descriptor.ts';
import { readChart } from '#src/chart/readChart.server.ts';
import { loadChart } from '#src/charts/registry.ts';
import { initialOptions } from '#src/state/options.ts';

/*
 * What a researcher has: the published files, and no code of ours. The analyses beside this file are worked examples; what
 * they find is held against the tables of the charts, which the site makes in its own way.
 */

/** A row of a published CSV: every cell a text, empty where nothing is known. */
export type Cells = Readonly<Record<string, string>>;

/** The rows of a published table, as any reader of CSV gives them. */
export function readCsv(table: string): readonly Cells[] {
	const text = readFileSync(`public/data/latest/${table}.csv`, 'utf8');
	return Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;
}

/** What the package says of itself. */
export const published = JSON.parse(
	readFileSync('public/data/latest/datapackage.json', 'utf8')
) as Descriptor;

/** First and last day that a partial date may mean. */
export const first = (date: string) => `${date}-01-01`.slice(0, 10);
export function last(date: string): string {
	const [year = '', month = '12', day] = date.split('-');
	const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return `${year}-${month}-${day ?? days}`;
}

/** The rows of a chart's file, as `/charts/ID.json` has them. */
export async function chartRows(id: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
	const chart = await loadChart(id);
	const { data } = readChart(id, { whole: true });
	const { fields, rows } = chart.table(chart.view(data, initialOptions(chart.options(data)))).file();
	return rows.map((row) => ({
		id: row.id,
		...Object.fromEntries(fields.map(({ name }, index) => [name, row.values[index]]))
	}));
}
