import { error } from '@sveltejs/kit';
import { chartTable, pagesOf, rowsPerPage } from '#src/charts/chartTable.server.ts';
import { summarizeSources } from '#src/chart/readChart.server.ts';
import { siteCharts } from '#src/charts/siteCharts.server.ts';

export const entries = async () => {
	const pages = await Promise.all(
		siteCharts().map(async (id) => {
			const { table } = await chartTable(id);
			return Array.from({ length: pagesOf(table) }, (_, index) =>
				index === 0 ? { id } : { id, page: String(index + 1) }
			);
		})
	);
	return pages.flat();
};

/** The table behind a chart as a page of its own, for readers without scripts: so many rows at once. */
export async function load({ params: { id, page = '1' } }: { params: { id: string; page?: string } }) {
	if (!siteCharts().includes(id)) error(404);
	const { name, title, table } = await chartTable(id);
	const number = Number(page);
	const rows = table.rows.slice((number - 1) * rowsPerPage, number * rowsPerPage);
	if (rows.length === 0 && number !== 1) error(404);
	return {
		id,
		name,
		title,
		number,
		pages: pagesOf(table),
		total: table.rows.length,
		table: { ...table, rows },
		sources: summarizeSources(new Set(rows.flatMap(({ sourceIds }) => sourceIds)))
	};
}
