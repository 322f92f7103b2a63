import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DescriptorJson } from '#tests/fixtures/package.ts';
import { profileFaults } from '#tests/fixtures/profileFaults.ts';

test('the descriptor is valid by the official profile, and with a list of the type that it does not know it is not', () => {
	const descriptor = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as DescriptorJson;
	expect(profileFaults(descriptor)).toEqual([]);

	descriptor.resources[0]!.schema.fields[0]!.type = 'list';

	expect(profileFaults(descriptor)[0]).toContain('/resources/0/schema/fields/0/type');
});
