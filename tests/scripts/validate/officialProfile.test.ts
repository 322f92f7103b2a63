import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';
import type { DescriptorJson } from '#tests/fixtures/package.ts';

/** What the Data Package standard publishes as its profile of version 2.0 (public domain). */
const PROFILE = 'tests/fixtures/profile/datapackage-2.0.json';

let faults: (descriptor: unknown) => string[];

beforeAll(() => {
	const ajv = new Ajv({ strict: false, allErrors: true });
	formats.default(ajv);
	// A hint for forms, which says nothing of the text.
	ajv.addFormat('textarea', true);
	const validate = ajv.compile(JSON.parse(readFileSync(PROFILE, 'utf8')) as object);
	faults = (descriptor) => {
		if (validate(descriptor)) return [];
		return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
	};
});

test('the descriptor is valid by the official profile, and with a list of the type that it does not know it is not', () => {
	const descriptor = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as DescriptorJson;
	expect(faults(descriptor)).toEqual([]);

	descriptor.resources[0]!.schema.fields[0]!.type = 'list';

	expect(faults(descriptor)[0]).toContain('/resources/0/schema/fields/0/type');
});
