import { resolve } from '$app/paths';
import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import { type Extent, joinExtents } from '#atlas/extent.ts';
import { counted } from '#atlas/words/counted.ts';
import { siteCharts } from '#src/charts/siteCharts.server.ts';
import { apa } from '#src/cite/apa.ts';
import type { CitedWork } from '#src/cite/CitedWork.ts';
import { chartWork, packageWork, tableWork } from '#src/cite/works.server.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { remember } from '#src/data/remember.ts';
import { site } from '#src/data/site.ts';
import { tableAddress } from '#src/data/tableAddress.ts';
import { siteOrigin } from '#src/data/siteOrigin.server.ts';
import { chartMetadata } from '#src/files/chartMetadata.server.ts';
import { keptVersions, versionAddress } from '#src/data/versions.server.ts';
import { chartFiles } from './chartFiles.server.ts';
import { dataFiles } from './dataFiles.server.ts';
import type { Catalogue, CatalogueFacts, DatasetFacts } from './DatasetFacts.ts';
import { longEnough } from './longEnough.ts';
import { placeNames } from './placeNames.server.ts';
import { schemaDataset } from './schemaDataset.ts';

/** The descriptor as it is published: with what the rows of each table reach over. */
interface Published extends Descriptor {
	readonly resources: readonly (Resource & { readonly extent: Extent })[];
}

const published = () => readBuilt<Published>('data/latest/datapackage.json');

/** What is said of a work in the same way whatever it is. */
function common(work: CitedWork, page: string, extent: Extent) {
	const { title, version, day, authors } = work;
	const { licenses, keywords = [] } = published();
	const { rows, from, to, places } = extent;
	return {
		...{ title, page, version, day, creators: authors, keywords, rows },
		licences: licenses.map(({ path }) => path),
		citation: apa(work),
		period: from === null || to === null ? null : { from, to },
		places: placeNames(places)
	};
}

const sourcesPage = () => ({ name: 'Sources', address: `${siteOrigin()}${resolve('/sources')}` });

/** What tells a part from every other, beside its address. */
function identifierOf(part: string, page: string): string {
	const { id } = published();
	return id === undefined ? page : `${id}#${part}`;
}

/** The data package as a whole. */
function packageDataset(): DatasetFacts {
	const { id, name, description, homepage, resources } = published();
	const page = `${siteOrigin()}${resolve('/data')}`;
	return {
		...common(packageWork(), page, joinExtents(resources.map(({ extent }) => extent))),
		of: { kind: 'package', name },
		description: longEnough(description, ''),
		identifier: id ?? page,
		sameAs: homepage,
		variables: resources.flatMap((table) =>
			table.schema.fields
				.filter(({ unit }) => unit !== undefined)
				.map((field) => ({
					name: `${table.name}.${field.name}`,
					title: `${table.title}: ${field.title}`,
					unit: field.unit
				}))
		),
		files: dataFiles().filter(({ of }) => of.kind === 'package'),
		sources: sourcesPage()
	};
}

/** A table of it. @throws when it has none of that name */
function tableDataset(name: string): DatasetFacts {
	const { description: whole, resources } = published();
	const table = resources.find((each) => each.name === name);
	if (!table) throw new Error(`The data package has no table ${name}`);
	const page = `${siteOrigin()}${tableAddress(name)}`;
	return {
		...common(tableWork(name), page, table.extent),
		of: { kind: 'table', name },
		description: longEnough(table.description, whole),
		identifier: identifierOf(name, page),
		// What is made from other tables stands in no folder of ours.
		sameAs: table.derivedFrom ? undefined : `${site.repository}/blob/main/data/${table.path}`,
		variables: table.schema.fields,
		files: dataFiles().filter(({ of }) => of.kind === 'table' && of.name === name),
		sources: sourcesPage()
	};
}

async function describeChart(id: string): Promise<DatasetFacts> {
	const chart = await chartMetadata(id);
	return {
		...common(chartWork(chart), chart.address, chart.extent),
		of: { kind: 'chart', name: id },
		description: longEnough(`${chart.description} ${chart.summary}`, published().description),
		identifier: identifierOf(`charts/${id}`, chart.address),
		variables: chart.fields.map(({ name, title, unit }) => ({ name, title, unit })),
		files: await chartFiles(id),
		sources: { name: counted(chart.sources.length, 'source'), address: `${chart.address}#sources` }
	};
}

/** The data behind a chart. @throws when it has not been built */
const chartDataset = remember(describeChart, 100);

/** What the catalogue is called, and where it stands. */
function catalogueOf({ title, description, page }: DatasetFacts): Catalogue {
	const origin = siteOrigin();
	return {
		title,
		description,
		page,
		address: `${origin}${resolve('/data/catalog.jsonld')}`,
		methods: `${origin}${resolve('/methods')}`
	};
}

/** Everything that there is to take. */
export async function catalogueFacts(): Promise<CatalogueFacts> {
	const whole = packageDataset();
	return {
		...catalogueOf(whole),
		whole,
		versions: keptVersions().map(({ version, date }) => ({
			version,
			day: date,
			address: `${siteOrigin()}${versionAddress(version)}`
		})),
		parts: [
			...published().resources.map(({ name }) => tableDataset(name)),
			...(await Promise.all(siteCharts().map(chartDataset)))
		]
	};
}

/** What the page of the data says of the package, with all that is in it, to programs. */
export async function packageJsonLd() {
	const catalogue = await catalogueFacts();
	return schemaDataset(catalogue.whole, { catalogue, parts: catalogue.parts });
}

/** What a part's page says of it. */
function partJsonLd(part: DatasetFacts) {
	const whole = packageDataset();
	return schemaDataset(part, { catalogue: catalogueOf(whole), whole });
}

/** What a table's page says of it to programs. @throws as `tableDataset` does */
export const tableJsonLd = (name: string) => partJsonLd(tableDataset(name));

/** What a chart's page says of it to programs. @throws as `chartDataset` does */
export const chartJsonLd = async (id: string) => partJsonLd(await chartDataset(id));
