import type { Descriptor } from '#atlas/descriptor.ts';
import type { Field } from '#src/chart/fields.ts';

/** A field of a chart's files with what the data package says of the field that it is taken from. */
export interface DescribedField extends Field {
	readonly description?: string;
	/** What its codes mean. */
	readonly codes?: Readonly<Record<string, string>>;
}

/** @throws when the descriptor has no field of that name */
export function describeField(field: Field, { resources }: Pick<Descriptor, 'resources'>): DescribedField {
	if (field.from === undefined) return field;
	const [table, name] = field.from.split('.');
	const said = resources
		.find((resource) => resource.name === table)
		?.schema.fields.find((each) => each.name === name);
	if (!said) throw new Error(`The descriptor has no field ${field.from}`);
	const codes = said.categories ?? said.listCategories;
	return {
		...field,
		...(field.unit === undefined && said.unit !== undefined ? { unit: said.unit } : {}),
		description: said.description,
		...(codes ? { codes: Object.fromEntries(codes.map(({ value, label }) => [value, label])) } : {})
	};
}
