import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import type { Tables } from '#atlas/rows.ts';
import type { DerivedRow, DerivedTable } from './DerivedTable.ts';
import { derivedTables } from './index.ts';

/** A table that was derived: its description and its rows. */
export interface Derived {
	readonly resource: Resource;
	readonly rows: readonly DerivedRow[];
}

const derived = new WeakMap<Tables, readonly Derived[]>();

/**
 * Derives all tables that the package's own tables are enough for, once for the same tables.
 * @param some those to derive; all by default
 */
export function deriveTables(
	tables: Tables,
	descriptor: Descriptor,
	some: readonly DerivedTable[] = derivedTables
): readonly Derived[] {
	const known = derived.get(tables);
	if (known) return known;
	const has = (wanted: string) => descriptor.resources.some(({ name }) => name === wanted);
	const made = some
		.filter((table) => table.derivedFrom(descriptor).every(has))
		.map((table) => ({ resource: table.resource(descriptor), rows: table.rows(tables, descriptor) }));
	derived.set(tables, made);
	return made;
}
