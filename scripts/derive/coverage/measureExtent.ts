import type { Resource } from '#atlas/descriptor.ts';
import { type Extent, extentOf } from '#atlas/extent.ts';
import type { Value } from '../../validate/fields/Value.ts';

const textsOf = (value: Value | undefined): readonly string[] =>
	value === null || value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)];

/**
 * What the rows of a table reach over: every date and year in them, and every key of the table of jurisdictions.
 * @param places the name of that table
 */
export function measureExtent(
	{ name, schema }: Resource,
	rows: readonly Readonly<Record<string, Value>>[],
	places = 'countries'
): Extent {
	const dates = schema.fields.filter(
		({ type, partialDate = false }) => partialDate || type === 'date' || type === 'year'
	);
	const keys = [...(schema.foreignKeys ?? []), ...(schema.listForeignKeys ?? [])];
	const codes = new Set([
		...keys.filter(({ reference }) => reference.resource === places).flatMap(({ fields }) => fields),
		...(name === places ? schema.primaryKey : [])
	]);
	const held = (names: Iterable<string>) => {
		const fields = [...names];
		return rows.flatMap((row) => fields.flatMap((field) => textsOf(row[field])));
	};
	return extentOf(rows.length, held(dates.map((field) => field.name)), held(codes));
}
