import type { Descriptor, Resource } from '#atlas/descriptor.ts';
import Papa from 'papaparse';

/** A table as texts: what two releases are compared by. */
export interface CellTable {
	readonly name: string;
	readonly primaryKey: readonly string[];
	readonly fields: readonly string[];
	/** In the order of the fields. */
	readonly rows: readonly (readonly string[])[];
	readonly isDerived: boolean;
}

/** A key is a list in our descriptor; the first release had the standard’s other form, a name alone. */
const keyOf = ({ schema }: Resource): readonly string[] =>
	[schema.primaryKey as readonly string[] | string].flat();

/**
 * All tables of a package as texts, in the descriptor's order.
 * @param read the text of a file of the package
 */
export function readCells(descriptor: Descriptor, read: (path: string) => string): readonly CellTable[] {
	return descriptor.resources.map((table) => {
		const { data } = Papa.parse<string[]>(read(table.path), { skipEmptyLines: true });
		const [fields = [], ...rows] = data;
		return {
			name: table.name,
			primaryKey: keyOf(table),
			fields,
			rows,
			isDerived: table.derivedFrom !== undefined
		};
	});
}
