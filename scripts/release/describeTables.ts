import { createHash } from 'node:crypto';
import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import type { ChecksRow } from '#atlas/rows.ts';
import { measureChecks } from '../derive/coverage/measureChecks.ts';
import { measureExtent } from '../derive/coverage/measureExtent.ts';
import type { Value } from '../validate/fields/Value.ts';
import type { CellTable } from './cells.ts';
import { valuesOf } from './rewriteTables.ts';
import type { ReleaseFiles } from './storeRelease.ts';

/** The rows of a table by the names of their fields, as the types of the descriptor read them. */
function rowsOf(resource: Resource, table: CellTable): readonly Readonly<Record<string, Value>>[] {
	const names = resource.schema.fields.map(({ name }) => name);
	return valuesOf(resource, table).map((values) =>
		Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]))
	);
}

/**
 * The descriptor of a release with what is measured of its tables as they are now: sizes and digests, and where it told them,
 * what the rows reach over and how many were checked.
 */
export function describeTables(
	descriptor: Descriptor,
	tables: readonly CellTable[],
	files: ReleaseFiles
): Descriptor {
	const held = (resource: Resource) => {
		const table = tables.find(({ name }) => name === resource.name);
		return table ? rowsOf(resource, table) : [];
	};
	const ofChecks = descriptor.resources.find(({ name }) => name === 'checks');
	const resources = descriptor.resources.map((resource) => {
		const csv = files.get(`data/${resource.path}`) ?? new Uint8Array();
		const hash = `sha256:${createHash('sha256').update(csv).digest('hex')}`;
		const told = { ...resource, bytes: csv.length, hash };
		if (!('extent' in resource)) return told;
		const rows = held(resource);
		const checks =
			ofChecks && 'checked' in resource ? (held(ofChecks) as unknown as readonly ChecksRow[]) : [];
		const checked = measureChecks(resource.name, rows.length, checks, descriptor);
		return { ...told, extent: measureExtent(resource, rows), ...(checked && { checked }) };
	});
	return { ...descriptor, resources };
}
