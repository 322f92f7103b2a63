import type { Resource } from '#atlas/descriptor.ts';

/**
 * The tables in an order in which, as far as possible, each comes after those it refers to, so that references are
 * checked at once instead of being kept.
 */
export function readingOrder(tables: readonly Resource[]): readonly Resource[] {
	const byName = new Map(tables.map((table) => [table.name, table]));
	const ordered = new Set<Resource>();
	const visiting = new Set<Resource>();

	function visit(table: Resource): void {
		if (ordered.has(table) || visiting.has(table)) return;
		visiting.add(table);
		for (const { reference } of table.schema.foreignKeys ?? []) {
			const target = byName.get(reference.resource);
			if (target !== undefined) visit(target);
		}
		ordered.add(table);
	}

	tables.forEach(visit);
	return [...ordered];
}

/** For each table the fields that some table refers to. */
export function referredFields(tables: readonly Resource[]): ReadonlyMap<string, ReadonlySet<string>> {
	const fields = new Map(tables.map(({ name }) => [name, new Set<string>()]));
	for (const { name, schema } of tables) {
		for (const { reference } of schema.foreignKeys ?? []) {
			for (const field of reference.fields) fields.get(reference.resource || name)?.add(field);
		}
	}
	return fields;
}
