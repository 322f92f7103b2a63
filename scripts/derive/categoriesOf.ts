import type { Category, Descriptor } from '#atlas/descriptor.ts';

/**
 * The codes of a field, of a list's items too, in the order in which the descriptor lists them; none where it has no such
 * table or field, or the field no codes.
 */
export function categoriesOf(descriptor: Descriptor, table: string, field: string): readonly Category[] {
	const found = descriptor.resources
		.find(({ name }) => name === table)
		?.schema.fields.find(({ name }) => name === field);
	return found?.categories ?? found?.listCategories ?? [];
}
