import { expect, test } from 'vitest';
import type { Json } from '#scripts/read/parseJson.ts';
import { checkDescriptor } from '#scripts/validate/checkDescriptor.ts';
import { type DescriptorJson, descriptorJson } from '#tests/fixtures/package.ts';

function told(change: (descriptor: DescriptorJson) => unknown): string[] {
	const descriptor = descriptorJson();
	change(descriptor);
	const lines: string[] = [];
	const result = checkDescriptor(
		JSON.parse(JSON.stringify(descriptor)) as Json,
		(path, message, suggestion) =>
			lines.push(`${path.join('.')} ${message}${suggestion === undefined ? '' : ` (${suggestion}?)`}`)
	);
	expect(result === null).toBe(lines.length > 0);
	return lines;
}

test('a good descriptor passes', () => {
	expect(told(() => {})).toEqual([]);
});

const agreements = 'resources.0';

test.each<[string, (descriptor: DescriptorJson) => unknown, string]>([
	[
		'no title',
		(d) => delete (d as Partial<DescriptorJson>).title,
		'title is missing: it must be a text that is not empty'
	],
	[
		'a number as version',
		(d) => Object.assign(d, { version: 1 }),
		'version must be a text that is not empty'
	],
	[
		'a story whose sentence says nothing',
		(d) =>
			Object.assign(d, {
				story: {
					lede: { people: 'P', money: 'M', question: 'Q' },
					steps: [{ id: 's', heading: 'H', chart: 'c', paragraphs: [[{ says: '' }]] }]
				}
			}),
		'story.steps.0.paragraphs.0.0.says must be a text that is not empty'
	],
	[
		'a day as time',
		(d) => (d.created = '2026-11-23'),
		'created "2026-11-23" is not a time of RFC 3339, such as 2026-11-23T00:00:00Z'
	],
	['no home', (d) => delete (d as Partial<DescriptorJson>).home, 'home is missing: it must be an object'],
	[
		'a map centre off the globe',
		(d) => (d.home.map_centre_longitude = 200),
		'home.map_centre_longitude must be a number of degrees, from -180 to 180'
	],
	['resources that are no list', (d) => Object.assign(d, { resources: {} }), 'resources must be a list'],
	[
		'a path out of the folder',
		(d) => (d.resources[0]!.path = '../agreements.csv'),
		`${agreements}.path must be "agreements.csv", the table's name with .csv`
	],
	[
		'a name that would collide with the index',
		(d) =>
			Object.assign(d.resources[1]!, {
				name: 'index',
				path: 'index.csv',
				schema: { ...d.resources[1]!.schema, foreignKeys: d.resources[1]!.schema.foreignKeys }
			}),
		'resources.1.name "index" is no name for a table: use snake_case, and no reserved name'
	],
	[
		'a key that is no field',
		(d) => (d.resources[0]!.schema.primaryKey = 'id'),
		`${agreements}.schema.primaryKey names no field of agreements`
	],
	[
		'a foreign key to no table',
		(d) => (d.resources[0]!.schema.foreignKeys[0]!.reference.resource = 'states'),
		`${agreements}.schema.foreignKeys.0.reference "states" is no table of the package`
	],
	[
		'a foreign key to no field',
		(d) => (d.resources[0]!.schema.foreignKeys[0]!.reference.fields = ['iso2']),
		`${agreements}.schema.foreignKeys.0.reference "iso2" is no field of countries`
	],
	[
		'a foreign key from no field',
		(d) => (d.resources[0]!.schema.foreignKeys[0]!.fields = ['partner']),
		`${agreements}.schema.foreignKeys.0.fields "partner" is no field of this table`
	],
	[
		'a table whose rows need no source',
		(d) => d.resources[0]!.schema.foreignKeys.pop(),
		`${agreements}.schema.fields must hold "source_ids", a required list that refers to the table sources: ` +
			'no row without a source'
	],
	[
		'a misspelt constraint',
		(d) => Object.assign(d.resources[0]!.schema.fields[6]!, { constraints: { minimun: 0 } }),
		`${agreements}.schema.fields.6.constraints.minimun is not a constraint this pipeline knows for this type ` +
			'(required, unique, minimum, maximum) (minimum?)'
	],
	[
		'a constraint that its type never looks at',
		(d) => Object.assign(d.resources[0]!.schema.fields[3]!, { constraints: { minimum: 0 } }),
		`${agreements}.schema.fields.3.constraints.minimum is not a constraint this pipeline knows for this type ` +
			'(required, unique, pattern, enum)'
	],
	[
		'a misspelt property of a field',
		(d) => Object.assign(d.resources[0]!.schema.fields[3]!, { partialdate: true }),
		`${agreements}.schema.fields.3.partialdate is not a property this pipeline knows (partialDate?)`
	],
	[
		'a pattern that is none',
		(d) => Object.assign(d.resources[0]!.schema.fields[10]!, { constraints: { pattern: '[a-' } }),
		`${agreements}.schema.fields.10.constraints.pattern "[a-" is not a regular expression`
	],
	[
		'a code that stands twice',
		(d) =>
			Object.assign(d.resources[0]!.schema.fields[2]!, {
				categories: [1, 2].map(() => ({ value: 'a', label: 'A' }))
			}),
		`${agreements}.schema.fields.2.categories.1.value "a" stands twice`
	],
	[
		'a list without a delimiter',
		(d) => delete d.resources[0]!.schema.fields[9]!.delimiter,
		`${agreements}.schema.fields.9.delimiter must be ";"`
	],
	[
		'a field that stands twice',
		(d) => (d.resources[2]!.schema.fields[1]!.name = 'iso3'),
		'resources.2.schema.fields.1.name stands twice in this table'
	],
	[
		'a rule without its options',
		(d) => d.resources[2]!.rules.push({ rule: 'dates_in_order' }),
		'resources.2.rules.0 the rule dates_in_order needs "fields", a list of fields'
	],
	[
		'another text for what is not known',
		(d) => (d.resources[2]!.schema.missingValues = ['', 'NA']),
		'resources.2.schema.missingValues must be [""]: an empty cell means not known, and nothing else does'
	]
])('%s', (_, change, line) => {
	expect(told(change)).toEqual([line]);
});
