import type { Descriptor } from '#atlas/descriptor.ts';

/**
 * Looks up what a code is called, in the descriptor: the one place where a label is written.
 * @throws when the descriptor has no such table or field, or no label for the code
 */
export function labelOf(descriptor: Descriptor, table: string, field: string, code: string): string {
	const { categories, listCategories } =
		descriptor.resources
			.find((resource) => resource.name === table)
			?.schema.fields.find((candidate) => candidate.name === field) ?? {};
	const category = (categories ?? listCategories)?.find((candidate) => candidate.value === code);
	if (!category) throw new Error(`The descriptor has no label for "${code}" in ${table}.${field}`);
	return category.label;
}
