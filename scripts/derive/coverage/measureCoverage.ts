import type { Descriptor, ExpectedRows, Resource } from '#atlas/descriptor.ts';
import type { ChecksRow } from '#atlas/rows.ts';
import { measureChecks, type CheckedRows } from './measureChecks.ts';

/** A row as any table has it, by field name; null where nothing is known. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** `part` of `whole`, both counts. */
export interface Share {
	readonly part: number;
	readonly whole: number;
}

/** `known` rows stand against the `expected` ones. */
export interface KnownRows {
	readonly title: string;
	readonly known: number;
	readonly expected: number;
	readonly asOf: string;
	readonly sourceIds: readonly string[];
}

/** How complete a table is, as far as it can be counted. */
export interface Coverage {
	readonly rows: number;
	/** Empty where no source says how many rows there must be: then it is not known. */
	readonly known: readonly KnownRows[];
	/** Cells with a value among those that may be empty; null where every field is required. */
	readonly cells: Share | null;
	/** Rows that rest on at least two sources; null for a table whose rows name none. */
	readonly twoSources: Share | null;
}

/** How complete a table is, and how much of it was looked up again. */
export interface CheckedCoverage extends Coverage {
	/** Null where no row of it was. */
	readonly checked: CheckedRows | null;
}

/** The rows of one table of the descriptor. @throws when there is no such table */
export function rowsOf(tables: object, name: string): readonly AnyRow[] {
	const rows = (tables as Readonly<Record<string, readonly AnyRow[] | undefined>>)[name];
	if (!rows) throw new Error(`The descriptor names a table "${name}" that was not read`);
	return rows;
}

/** Whether a cell holds something; `false` and 0 do. */
export function isFilled(value: unknown): boolean {
	return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function countCells(resource: Resource, rows: readonly AnyRow[]): Share | null {
	const optional = resource.schema.fields.filter((field) => !field.constraints?.required);
	if (optional.length === 0) return null;
	const filled = optional.map(({ name }) => rows.filter((row) => isFilled(row[name])).length);
	return { part: filled.reduce((sum, count) => sum + count, 0), whole: optional.length * rows.length };
}

function countTwoSources(resource: Resource, rows: readonly AnyRow[]): Share | null {
	if (!resource.schema.fields.some(({ name }) => name === 'source_ids')) return null;
	const two = rows.filter((row) => new Set(row.source_ids as readonly string[]).size >= 2);
	return { part: two.length, whole: rows.length };
}

function countKnown(
	rows: readonly AnyRow[],
	{ title, where, expected, as_of, source_ids }: ExpectedRows
): KnownRows {
	const wanted = Object.entries(where ?? {});
	const known = rows.filter((row) => wanted.every(([field, value]) => row[field] === value)).length;
	return { title, known, expected, asOf: as_of, sourceIds: source_ids };
}

/**
 * Counts how complete a table is.
 * @param resource the table's entry in the descriptor
 * @param rows its rows, lists as arrays
 */
export function measureCoverage(resource: Resource, rows: readonly AnyRow[]): Coverage {
	return {
		rows: rows.length,
		known: (resource.coverage ?? []).map((expected) => countKnown(rows, expected)),
		cells: countCells(resource, rows),
		twoSources: countTwoSources(resource, rows)
	};
}

/** The coverage of one table, with what to call it. */
export interface TableCoverage {
	readonly name: string;
	readonly title: string;
	readonly coverage: CheckedCoverage;
}

/** Coverage of every table, in the descriptor's order, and how much of each was looked up again. */
export function measureTables(
	tables: { readonly checks?: readonly ChecksRow[] },
	descriptor: Descriptor
): readonly TableCoverage[] {
	return descriptor.resources.map((resource) => {
		const rows = rowsOf(tables, resource.name);
		return {
			name: resource.name,
			title: resource.title,
			coverage: {
				...measureCoverage(resource, rows),
				checked: measureChecks(resource.name, rows.length, tables.checks ?? [], descriptor)
			}
		};
	});
}
