import { resolve } from '$app/paths';
import type { Descriptor } from '#atlas/descriptor.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { siteOrigin } from '#src/data/siteOrigin.server.ts';
import { tableAddress } from '#src/data/tableAddress.ts';
import type { CitedWork } from './CitedWork.ts';

const descriptor = () => readBuilt<Descriptor>('data/latest/datapackage.json');

/** Where a chart's page stands, whole. */
export const chartPage = (id: string): string => `${siteOrigin()}${resolve('/charts/[id]', { id })}`;

/** What a table or a chart is called by itself, away from the atlas that it is a part of. */
const partTitle = (name: string): string => `${descriptor().title}: ${name}`;

/** What a work of this version has in common with every other. */
function ofVersion() {
	const { contributors, version, created, licenses } = descriptor();
	return {
		authors: contributors.map(({ title }) => title),
		version,
		day: created.slice(0, 10),
		licences: licenses.map(({ name }) => name)
	};
}

/** The data package as a whole. */
export function packageWork(): CitedWork {
	const { name, title, version } = descriptor();
	return {
		id: `${name}-${version}`,
		kind: 'data set',
		title,
		address: `${siteOrigin()}${resolve('/data')}`,
		...ofVersion()
	};
}

/** A table of it. @throws when it has none of that name */
export function tableWork(table: string): CitedWork {
	const { name, version, resources } = descriptor();
	const described = resources.find((each) => each.name === table);
	if (!described) throw new Error(`The data package has no table ${table}`);
	return {
		id: `${name}-${table}-${version}`,
		kind: 'data set',
		title: partTitle(described.title),
		address: `${siteOrigin()}${tableAddress(table)}`,
		...ofVersion()
	};
}

/** A chart. */
export function chartWork({ id, name }: { readonly id: string; readonly name: string }): CitedWork {
	const { name: atlas, version } = descriptor();
	return {
		// A table may have the name of a chart.
		id: `${atlas}-chart-${id}-${version}`,
		kind: 'chart',
		title: partTitle(name),
		address: chartPage(id),
		...ofVersion()
	};
}

/** The data package and its tables by their names. */
export function dataWorks(): ReadonlyMap<string, CitedWork> {
	const { name, resources } = descriptor();
	return new Map([
		[name, packageWork()],
		...resources.map((table) => [table.name, tableWork(table.name)] as const)
	]);
}
