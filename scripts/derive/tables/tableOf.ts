import type { Descriptor, ForeignKey } from '#atlas/descriptor.ts';
import type { Tables } from '#atlas/rows.ts';
import type { DerivedRow, DerivedTable } from './DerivedTable.ts';
import { derivedResource } from './derivedResource.ts';
import type { Unnamed } from './fields.ts';

/** A derived table in the making: its rows have exactly the fields that are described. */
interface Making<Row extends DerivedRow> {
	/** In snake_case. */
	readonly name: string;
	readonly title: string;
	/** What a row is, how it is made, and what it is not to be used for. */
	readonly description: string;
	readonly derivedFrom: readonly (keyof Tables)[];
	/** In the order in which they stand. */
	readonly fields: (descriptor: Descriptor) => Readonly<Record<keyof Row & string, Unnamed>>;
	readonly primaryKey: readonly (keyof Row & string)[];
	/** Fields that hold keys of other tables, each with table and field: `{ partner_iso3: 'countries.iso3' }`. */
	readonly keys?: Readonly<Partial<Record<keyof Row & string, string>>>;
	readonly rows: (tables: Tables, descriptor: Descriptor) => readonly Row[];
}

function foreignKey([field, to]: readonly [string, string]): ForeignKey {
	const [resource = '', key = ''] = to.split('.');
	return { fields: [field], reference: { resource, fields: [key] } };
}

/** A derived table whose rows, fields and keys the compiler holds together. */
export function tableOf<Row extends DerivedRow>({
	fields: describe,
	keys,
	rows,
	...told
}: Making<Row>): DerivedTable {
	return {
		derivedFrom: () => told.derivedFrom,
		resource(descriptor) {
			const fields = Object.entries<Unnamed>(describe(descriptor)).map(([name, field]) => ({
				name,
				...field
			}));
			const isList = (name: string) =>
				fields.some((field) => field.name === name && field.listDelimiter !== undefined);
			const all = Object.entries((keys ?? {}) as Readonly<Record<string, string>>);
			const single = all.filter(([name]) => !isList(name)).map(foreignKey);
			const listed = all.filter(([name]) => isList(name)).map(foreignKey);
			return derivedResource({
				...told,
				fields,
				...(single.length > 0 ? { foreignKeys: single } : {}),
				...(listed.length > 0 ? { listForeignKeys: listed } : {})
			});
		},
		rows
	};
}
