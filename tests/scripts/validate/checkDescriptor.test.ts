import { expect, test } from 'vitest';
import type { Json } from '#scripts/read/parseJson.ts';
import { checkDescriptor } from '#scripts/validate/checkDescriptor.ts';
import { PARTIAL_DATE_PATTERN } from '#scripts/validate/fields/impliedPattern.ts';
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

const expecting = (where: Record<string, string>) => ({
	title: 'agreements',
	where,
	expected: 3,
	as_of: '2020',
	source_ids: ['S-1']
});
const nameOfPartner = {
	rule: 'name_of',
	name: 'note',
	code: 'partner_iso3',
	table: 'countries',
	key: 'iso3',
	table_name: 'name'
};

test.each<[string, (descriptor: DescriptorJson) => unknown, ...string[]]>([
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
		(d) => (d.resources[0]!.schema.primaryKey = ['id']),
		`${agreements}.schema.primaryKey.0 "id" is no field of agreements`
	],
	[
		'a foreign key to no table',
		(d) => (d.resources[0]!.schema.foreignKeys[0]!.reference.resource = 'states'),
		`${agreements}.schema.foreignKeys.0.reference "states" is no table of the package`
	],
	[
		'a foreign key to no field',
		(d) => (d.resources[0]!.schema.foreignKeys[0]!.reference.fields = ['iso2']),
		`${agreements}.schema.foreignKeys.0.reference "iso2" is no field of countries (iso3?)`
	],
	[
		'a foreign key from no field',
		(d) => (d.resources[0]!.schema.foreignKeys[0]!.fields = ['partner']),
		`${agreements}.schema.foreignKeys.0.fields "partner" is no field of this table`
	],
	[
		'a table whose rows need no source',
		(d) => d.resources[0]!.schema.listForeignKeys.pop(),
		`${agreements}.schema.fields must hold "source_ids", a required list that refers to the table sources: ` +
			'no row without a source'
	],
	[
		'a misspelt constraint',
		(d) => Object.assign(d.resources[0]!.schema.fields[6]!, { constraints: { minimun: 0 } }),
		`${agreements}.schema.fields.6.constraints.minimun is not a property this pipeline knows (minimum?)`
	],
	[
		'a constraint that its type never looks at',
		(d) => Object.assign(d.resources[0]!.schema.fields[10]!, { constraints: { minimum: 0 } }),
		`${agreements}.schema.fields.10.constraints.minimum is not a constraint this pipeline knows for this type ` +
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
		'a list with another delimiter',
		(d) => (d.resources[0]!.schema.fields[9]!.listDelimiter = ','),
		`${agreements}.schema.fields.9.listDelimiter must be ";"`
	],
	[
		'a list of the type that stock tools do not know',
		(d) => (d.resources[0]!.schema.fields[9]!.type = 'list'),
		`${agreements}.schema.fields.9.type "list" is not a known type (string, integer, number, boolean, year, date)`
	],
	[
		'codes of a list where the standard has those of a cell',
		(d) => Object.assign(d.resources[0]!.schema.fields[9]!, { categories: [{ value: 'a', label: 'A' }] }),
		`${agreements}.schema.fields.9.categories is for one code: of a list use listCategories`
	],
	[
		'a key inside a list where the standard has keys of cells',
		({ resources: [table] }) => table!.schema.foreignKeys.push(...table!.schema.listForeignKeys.splice(0, 1)),
		`${agreements}.schema.foreignKeys.1.fields "countries" is a list: its key belongs in listForeignKeys`
	],
	[
		'a reference to its own table by name',
		(d) => (d.resources[1]!.schema.foreignKeys[0]!.reference.resource = 'estimates'),
		'resources.1.schema.foreignKeys.0.reference.resource is left out where a field refers to its own table'
	],
	[
		'a partial date that other tools would not check',
		(d) => delete d.resources[0]!.schema.fields[3]!.constraints,
		`${agreements}.schema.fields.3.constraints must hold the pattern ${PARTIAL_DATE_PATTERN}, ` +
			'so that other tools check a partial date too'
	],
	[
		'a primary key of no field',
		(d) => (d.resources[0]!.schema.primaryKey = []),
		`${agreements}.schema.primaryKey must be a list that is not empty`
	],
	[
		'a primary key that may be empty',
		(d) => (d.resources[0]!.schema.fields[0]!.constraints = { unique: true }),
		`${agreements}.schema.fields.0 must be required: agreement_id is part of the primary key`
	],
	[
		'a unique key that is no field',
		(d) => Object.assign(d.resources[0]!.schema, { uniqueKeys: [['type', 'partner_iso']] }),
		`${agreements}.schema.uniqueKeys.0.1 "partner_iso" is no field of agreements (partner_iso3?)`
	],
	[
		'a misspelt property of the package',
		(d) => Object.assign(d, { storey: {} }),
		'storey is not a property this pipeline knows (story?)'
	],
	[
		'rules that nobody would look at',
		(d) => Object.assign(d.resources[0]!, { rulez: [] }),
		`${agreements}.rulez is not a property this pipeline knows (rules?)`
	],
	[
		'a coverage that nobody would count',
		(d) => Object.assign(d.resources[0]!, { covrage: [] }),
		`${agreements}.covrage is not a property this pipeline knows (coverage?)`
	],
	[
		'a coverage of no field',
		(d) => Object.assign(d.resources[0]!, { coverage: [expecting({ tipe: 'extradition' })] }),
		`${agreements}.coverage.0.where.tipe is no field of agreements (type?)`
	],
	[
		'a coverage of no code',
		(d) => Object.assign(d.resources[0]!, { coverage: [expecting({ type: 'extraditoin' })] }),
		`${agreements}.coverage.0.where.type "extraditoin" is no code of type (extradition?)`
	],
	[
		'a field that stands twice',
		(d) => (d.resources[2]!.schema.fields[1]!.name = 'iso3'),
		'resources.2.schema.fields.1.name stands twice in this table'
	],
	[
		'a rule without its options',
		(d) => d.resources[2]!.rules.push({ rule: 'dates_in_order' }),
		'resources.2.rules.0.fields is missing: it must be a list'
	],
	[
		'a rule with an option that it does not have',
		(d) => Object.assign(d.resources[0]!.rules[1]!, { curency: 'currency' }),
		`${agreements}.rules.1.curency is not a property this pipeline knows (currency?)`
	],
	[
		'a rule of no field',
		(d) => Object.assign(d.resources[0]!.rules[0]!, { fields: ['signed', 'entered_in_force'] }),
		`${agreements}.rules.0.fields.1 "entered_in_force" is no field of agreements (entered_into_force?)`
	],
	[
		'a rule about a code that there is not',
		(d) => Object.assign(d.resources[0]!.rules[2]!, { value: 'inforce' }),
		`${agreements}.rules.2.value "inforce" is no code of status (in_force?)`
	],
	[
		'a rule that looks at no table',
		(d) => d.resources[0]!.rules.push({ ...nameOfPartner, table: 'contries' }),
		`${agreements}.rules.3.table "contries" is no table of the package (countries?)`
	],
	[
		'a rule that looks at no field of a table',
		(d) =>
			d.resources[0]!.rules.push({
				rule: 'high_needs_two_origins',
				confidence: 'confidence',
				sources: 'source_ids'
			}),
		`${agreements}.rules.3 needs the table sources to have a field "publisher"`
	],
	[
		'another text for what is not known',
		(d) => (d.resources[2]!.schema.missingValues = ['', 'NA']),
		'resources.2.schema.missingValues must be [""]: an empty cell means not known, and nothing else does'
	]
])('%s', (_, change, ...lines) => {
	expect(told(change).toSorted()).toEqual(lines);
});
