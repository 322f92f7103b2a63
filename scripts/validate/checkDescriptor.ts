import type { z } from 'zod';
import type { Descriptor } from '#atlas/descriptor.ts';
import type { Json } from '../read/parseJson.ts';
import { checkTable } from './checkTable.ts';
import { descriptorSchema } from './descriptorSchema.ts';
import type { Report } from './Report.ts';
import { matchesSchema } from './matchesSchema.ts';

/**
 * Checks that a JSON value is a descriptor this pipeline understands, and returns it as one; null after telling what is
 * wrong: first its shape, then, where that is right, what its parts say of each other.
 */
export function checkDescriptor(value: Json, report: Report): Descriptor | null {
	if (!matchesSchema(descriptorSchema, value, report)) return null;
	// The types are written from the schema: this assignment does not compile where they are out of date.
	const descriptor: Descriptor = value as unknown as z.infer<typeof descriptorSchema>;

	let isGood = true;
	const reportAndFail: Report = (path, message, suggestion) => {
		isGood = false;
		report(path, message, suggestion);
	};
	const names = descriptor.resources.map(({ name }) => name);
	for (const [index, table] of descriptor.resources.entries()) {
		checkTable(table, ['resources', index], descriptor.resources, reportAndFail);
		if (names.indexOf(table.name) !== index) {
			reportAndFail(['resources', index, 'name'], `the name ${JSON.stringify(table.name)} stands twice`);
		}
	}
	return isGood ? descriptor : null;
}
