import { resolve } from '$app/paths';
import type { Descriptor } from '#atlas/descriptor.ts';
import { readBuilt } from '#src/data/readBuilt.server.ts';
import { siteFacts } from '#src/data/siteFacts.server.ts';
import { siteOrigin } from '#src/data/siteOrigin.server.ts';
import { tableAddress } from '#src/data/tableAddress.ts';
import { versionAddress } from '#src/data/versions.server.ts';
import { frozenAddress } from '#src/frozen/frozenAddress.ts';
import type { CitedWork } from './CitedWork.ts';

const descriptor = () => readBuilt<Descriptor>('data/latest/datapackage.json');

/** Where a chart's page stands, whole. */
export const chartPage = (id: string): string => `${siteOrigin()}${resolve('/charts/[id]', { id })}`;

/** What a table or a chart is called by itself, away from the atlas that it is a part of. */
const partTitle = (name: string): string => `${descriptor().title}: ${name}`;

/** What a work has in common with every other of its version. */
function ofVersion({ contributors, version, created, licenses }: Descriptor) {
	return {
		authors: contributors.map(({ title }) => title),
		version,
		day: created.slice(0, 10),
		licences: licenses.map(({ name }) => name)
	};
}

/**
 * The address to be cited, whole: of what is released that at which it never changes, else that of its page.
 * @param kept, page addresses below the host
 */
const citedAddress = (kept: string, page: string): string =>
	`${siteOrigin()}${siteFacts().isReleased ? kept : page}`;

function workOf({ name, title, ...rest }: Descriptor, address: string): CitedWork {
	return {
		id: `${name}-${rest.version}`,
		kind: 'data set',
		title,
		address,
		...ofVersion({ name, title, ...rest })
	};
}

/** The data package as it stood in a version that is kept. @throws when it is not */
export const versionWork = (version: string): CitedWork =>
	workOf(
		readBuilt<Descriptor>(`data/v${version}/datapackage.json`),
		`${siteOrigin()}${versionAddress(version)}`
	);

/** The data package as a whole. */
export function packageWork(): CitedWork {
	const told = descriptor();
	return workOf(told, citedAddress(versionAddress(told.version), resolve('/data')));
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
		address: citedAddress(`${versionAddress(version)}${described.path}`, tableAddress(table)),
		...ofVersion(descriptor())
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
		address: citedAddress(frozenAddress(id, version), resolve('/charts/[id]', { id })),
		...ofVersion(descriptor())
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
