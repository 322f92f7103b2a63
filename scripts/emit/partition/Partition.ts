import type { Descriptor, Field, Resource } from '#atlas/descriptor.ts';
import { suggest } from '../../validate/suggest.ts';

/** A table that is written in parts, too, and the field by whose values it is parted. */
export interface Partition {
	readonly table: string;
	readonly field: string;
}

/** Why a table cannot be parted so, in words; null if it can. */
export function whyNotPartition({ resources }: Descriptor, { table, field }: Partition): string | null {
	const found = resources.find(({ name }) => name === table);
	if (!found) return noSuch('table', table, resources);
	const { fields } = found.schema;
	const by = fields.find(({ name }) => name === field);
	if (!by) return noSuch(`field of ${table}`, field, fields);
	if (by.listDelimiter !== undefined)
		return `--partition-by: ${field} holds lists, and a row lies in one partition`;
	return fields.length === 1 ? `--partition-by: nothing would be left of ${table}` : null;
}

function noSuch(what: string, name: string, known: readonly (Resource | Field)[]): string {
	const near = suggest(
		name,
		known.map((one) => one.name)
	);
	return `${JSON.stringify(name)} is no ${what}${near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`}`;
}
