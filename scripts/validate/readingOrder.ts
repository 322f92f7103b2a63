import type { ForeignKey, Resource } from '#atlas/descriptor.ts';
import { rulesReach } from './rulesReach.ts';

/** All keys of other rows that a table holds, in cells and in lists. */
export function allForeignKeys({ schema }: Resource): readonly ForeignKey[] {
	return [...(schema.foreignKeys ?? []), ...(schema.listForeignKeys ?? [])];
}

/**
 * The tables in an order in which, as far as possible, each comes after those it refers to or looks at, so that
 * references are checked at once instead of being kept.
 */
export function readingOrder(tables: readonly Resource[]): readonly Resource[] {
	const byName = new Map(tables.map((table) => [table.name, table]));
	const ordered = new Set<Resource>();
	const visiting = new Set<Resource>();

	function visit(table: Resource): void {
		if (ordered.has(table) || visiting.has(table)) return;
		visiting.add(table);
		const others = [
			...allForeignKeys(table).map(({ reference }) => reference.resource ?? table.name),
			...rulesReach(table, tables).map((reach) => reach.table)
		];
		for (const name of others) {
			const target = byName.get(name);
			if (target !== undefined) visit(target);
		}
		ordered.add(table);
	}

	tables.forEach(visit);
	return [...ordered];
}

/** For each table the fields that some table refers to, or looks rows up by. */
export function referredFields(tables: readonly Resource[]): ReadonlyMap<string, ReadonlySet<string>> {
	const fields = new Map(tables.map(({ name }) => [name, new Set<string>()]));
	for (const table of tables) {
		for (const { reference } of allForeignKeys(table)) {
			for (const field of reference.fields) fields.get(reference.resource ?? table.name)?.add(field);
		}
		for (const reach of rulesReach(table, tables)) fields.get(reach.table)?.add(reach.key);
	}
	return fields;
}
