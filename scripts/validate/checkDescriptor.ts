import type { z } from 'zod';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { Json } from '../read/parseJson.ts';
import { checkTable } from './checkTable.ts';
import { descriptorSchema } from './descriptorSchema.ts';
import type { Tell } from './Tell.ts';
import { matchesSchema } from './tellIssues.ts';

/**
 * Checks that a JSON value is a descriptor this pipeline understands, and returns it as one; null after telling what is
 * wrong: first its shape, then, where that is right, what its parts say of each other.
 */
export function checkDescriptor(value: Json, tell: Tell): Descriptor | null {
	if (!matchesSchema(descriptorSchema, value, tell)) return null;
	// The types are written from the schema: this assignment does not compile where they are out of date.
	const descriptor: Descriptor = value as unknown as z.infer<typeof descriptorSchema>;

	let isGood = true;
	const tellAndFail: Tell = (path, message, suggestion) => {
		isGood = false;
		tell(path, message, suggestion);
	};
	const names = descriptor.resources.map(({ name }) => name);
	for (const [index, table] of descriptor.resources.entries()) {
		checkTable(table, ['resources', index], descriptor.resources, tellAndFail);
		if (names.indexOf(table.name) !== index) {
			tellAndFail(['resources', index, 'name'], `the name ${JSON.stringify(table.name)} stands twice`);
		}
	}
	return isGood ? descriptor : null;
}
