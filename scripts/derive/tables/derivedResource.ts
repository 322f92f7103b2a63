import type { Field, ForeignKey, Resource } from '#atlas/descriptor.ts';

/** What a derived table says of itself. */
export interface DerivedDescription {
	/** In snake_case. */
	readonly name: string;
	readonly title: string;
	/** What a row is, how it is made, and what it is not to be used for. */
	readonly description: string;
	readonly fields: readonly Field[];
	readonly primaryKey: readonly string[];
	readonly foreignKeys?: readonly ForeignKey[];
	readonly listForeignKeys?: readonly ForeignKey[];
	readonly derivedFrom: readonly string[];
}

/** The entry of a derived table in the published descriptor: what all of them share is said here. */
export function derivedResource({
	name,
	title,
	description,
	derivedFrom,
	...schema
}: DerivedDescription): Resource & { readonly derivedFrom: readonly string[] } {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
		name,
		path: `${name}.csv`,
		type: 'table',
		profile: 'tabular-data-resource',
		title,
		description,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: { delimiter: ',' },
		derivedFrom,
		schema: {
			$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
			...schema,
			missingValues: ['']
		}
	};
}
