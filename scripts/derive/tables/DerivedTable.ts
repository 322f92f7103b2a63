import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import type { Tables } from '#atlas/rows.ts';
import type { Value } from '../../validate/fields/Value.ts';

/** A row by the names of the table's fields; a field that is absent holds nothing. */
export type DerivedRow = Readonly<Record<string, Value>>;

/** A table that is made from others, and published and described as they are. */
export interface DerivedTable {
	/** The tables that it is made from: a package without one of them has no such table. */
	derivedFrom(descriptor: Descriptor): readonly string[];
	/** Its entry in the published descriptor; `derivedFrom` names the tables that it is made from. */
	resource(descriptor: Descriptor): Resource & { readonly derivedFrom: readonly string[] };
	/** Its rows, in a fixed order: the same tables give the same rows. */
	rows(tables: Tables, descriptor: Descriptor): readonly DerivedRow[];
}
