import { resolve } from '$app/paths';
import { error } from '@sveltejs/kit';
import { tableJsonLd } from '#src/catalogue/datasets.server.ts';
import { citations } from '#src/cite/citations.ts';
import { dataWorks } from '#src/cite/works.server.ts';
import { summarizeSources } from '#src/chart/readChart.server.ts';
import { islandSheets } from '#src/islands/islandSheets.server.ts';
import { renderIsland } from '#src/islands/renderIsland.server.ts';
import { dataDescription } from '#src/tables/dataDescription.server.ts';
import { publishedTables, readTable, tableContent } from '#src/tables/readTable.server.ts';

export const entries = () => publishedTables().map((table) => ({ table }));

export async function load({ params: { table: name } }) {
	const table = readTable(name);
	const content = tableContent(table);
	const address = resolve('/data/[table]/content.json', { table: name });
	const ids = [...table.restsOn.sourceIds, ...table.coverage.known.flatMap(({ sourceIds }) => sourceIds)];
	return {
		table,
		jsonLd: tableJsonLd(name),
		citations: citations(dataWorks().get(name) ?? error(404)),
		sizes: content.sizes,
		titles: Object.fromEntries(
			dataDescription().tables.map((each) => [each.name, each.title] as const)
		) as Readonly<Record<string, string>>,
		sources: summarizeSources(new Set(ids)),
		island: await renderIsland('table', { content: address }, { content }, ['search']),
		sheets: await islandSheets('table')
	};
}
