import type { Category, Descriptor } from '#atlas/descriptor.ts';
import { categoriesOf } from './categoriesOf.ts';

/** @throws when the descriptor has no such table or field, or no such code */
function categoryOf(descriptor: Descriptor, table: string, field: string, code: string): Category {
	const category = categoriesOf(descriptor, table, field).find(({ value }) => value === code);
	if (!category) throw new Error(`The descriptor has no label for "${code}" in ${table}.${field}`);
	return category;
}

/**
 * Looks up what a code is called, in the descriptor: the one place where a label is written.
 * @throws when the descriptor has no such table or field, or no label for the code
 */
export function labelOf(descriptor: Descriptor, table: string, field: string, code: string): string {
	return categoryOf(descriptor, table, field, code).label;
}

/**
 * What a reader should know of the rows with a code, in a sentence or more; null where the descriptor says nothing.
 * @throws as `labelOf` does
 */
export function remarkOn(descriptor: Descriptor, table: string, field: string, code: string): string | null {
	return categoryOf(descriptor, table, field, code).description ?? null;
}
