import type { Descriptor } from '#atlas/descriptor.ts';
import { type Extent, extentOf } from '#atlas/extent.ts';
import type { Field, Value } from '#src/chart/fields.ts';

/** Whether a field of the data package holds keys of the table of jurisdictions. */
function namesPlaces({ from }: Field, { resources }: Pick<Descriptor, 'resources'>): boolean {
	const [table, name = ''] = from?.split('.') ?? [];
	const schema = resources.find((resource) => resource.name === table)?.schema;
	return [...(schema?.foreignKeys ?? []), ...(schema?.listForeignKeys ?? [])].some(
		({ fields, reference }) => reference.resource === 'countries' && fields.includes(name)
	);
}

/** A field called `year` holds one, in files of charts as in tables. */
const isDate = ({ type, name }: Field) => type === 'date' || name === 'year';

/** What the rows of a chart's files reach over. @throws RangeError when a date in them is none */
export function chartExtent(
	fields: readonly Field[],
	rows: readonly { readonly values: readonly Value[] }[],
	descriptor: Pick<Descriptor, 'resources'>
): Extent {
	const held = (isWanted: (field: Field) => boolean) => {
		const wanted = fields.flatMap((field, index) => (isWanted(field) ? [index] : []));
		return rows.flatMap(({ values }) =>
			wanted.flatMap((index) => {
				const value = values[index] ?? null;
				return value === null ? [] : typeof value === 'object' ? value : [String(value)];
			})
		);
	};
	return extentOf(
		rows.length,
		held(isDate),
		held((field) => namesPlaces(field, descriptor))
	);
}
