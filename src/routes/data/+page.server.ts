import { packageJsonLd } from '#src/catalogue/datasets.server.ts';
import { citations } from '#src/cite/citations.ts';
import { packageWork } from '#src/cite/works.server.ts';
import { keptVersions, versionAddress } from '#src/data/versions.server.ts';
import { chartData } from '#src/tables/chartData.server.ts';
import { dataDescription } from '#src/tables/dataDescription.server.ts';
import { fileSizes, tableSizes } from '#src/tables/fileSizes.server.ts';
import { packageFiles } from '#src/tables/packageFiles.ts';
import { groupTables } from '#src/tables/tableGroups.ts';

export async function load() {
	const { tables, ...description } = dataDescription();
	const sizes = fileSizes();
	return {
		description,
		citations: citations(packageWork()),
		versions: keptVersions().map(({ version, date }) => ({
			version,
			date,
			address: versionAddress(version)
		})),
		jsonLd: await packageJsonLd(),
		rows: tables.reduce((sum, table) => sum + (table.derivedFrom.length === 0 ? table.rows : 0), 0),
		tables: tables.length,
		groups: groupTables(tables).map((group) => ({
			...group,
			tables: group.tables.map((table) => ({ ...table, sizes: tableSizes(table.name) }))
		})),
		packages: packageFiles(sizes),
		hasParquet: Object.keys(sizes).some((name) => name.endsWith('.parquet')),
		hasBounds: Object.keys(sizes).some((name) => name.endsWith('.analysis.csv')),
		descriptorBytes: sizes['datapackage.json'] ?? 0,
		charts: await chartData()
	};
}
