import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import type { Tables } from '#atlas/rows.ts';
import {
	measureCoverage,
	measureTables,
	rowsOf,
	type AnyRow,
	type CheckedCoverage
} from '../coverage/measureCoverage.ts';
import { deriveTables } from '../tables/deriveTables.ts';

/** A published table: what the descriptor says of it, its rows, and how complete it is. */
export interface DescribedTable {
	readonly resource: Resource;
	readonly rows: readonly AnyRow[];
	readonly coverage: CheckedCoverage;
}

/** Every table as it is published: those of the package in the descriptor's order, then those derived from them. */
export function describedTables(tables: Tables, descriptor: Descriptor): readonly DescribedTable[] {
	const measured = measureTables(tables, descriptor);
	return [
		...descriptor.resources.map((resource, index) => ({
			resource,
			rows: rowsOf(tables, resource.name),
			coverage: (measured[index] as (typeof measured)[number]).coverage
		})),
		...deriveTables(tables, descriptor).map(({ resource, rows }) => ({
			resource,
			rows,
			// Rows that follow from others are looked up where those stand.
			coverage: { ...measureCoverage(resource, rows), checked: null }
		}))
	];
}
