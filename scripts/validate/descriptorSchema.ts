import { z } from 'zod';
import { nameOfField, text } from './descriptorTexts.ts';
import { ruleOptions } from './rules/index.ts';
import { home, ownMethods, ownWord, story } from './tellingSchema.ts';

/*
 * The shape of `data/datapackage.json`, written once: the validator checks by it, and `npm run types` writes the types
 * (atlas/descriptor.ts) and the JSON Schema for editors (data/datapackage.schema.json) from it. It is Data Package
 * 2.0 as far as this pipeline heeds it, with properties of our own; what it does not know it refuses, so that nothing is
 * passed over in silence. What the parts mean to each other (a key names a field, a rule's field exists) is checked in
 * checkTable.ts and checkField.ts.
 */

/** Names of tables that would collide with other files of the output. */
const reservedNames = ['datapackage', 'index'];

const nameOfTable = z
	.string()
	.refine((name) => /^[a-z][a-z0-9_]*$/.test(name) && !reservedNames.includes(name), {
		error: ({ input }) =>
			`${JSON.stringify(input)} is no name for a table: use snake_case, and no reserved name`
	});

/** The types a field may have; each is one way to read a cell's text. */
const fieldType = z.enum(['string', 'integer', 'number', 'boolean', 'year', 'date']).meta({
	id: 'FieldType',
	description: 'The types a field may have; each is one way to read a cell’s text.'
});

const category = z.strictObject({ value: text, label: text, description: text.optional() }).meta({
	id: 'Category',
	description: 'One allowed code of a coded field, with the words that stand for it everywhere.'
});

const constraints = z
	.strictObject({
		required: z.boolean().optional(),
		unique: z.boolean().optional(),
		pattern: text
			.optional()
			.describe('A regular expression that the whole cell matches, of a list too, as in the standard.'),
		minimum: z.number().optional(),
		maximum: z.number().optional(),
		exclusiveMinimum: z.number().optional().describe('The number lies above this: a rate is above zero.'),
		enum: z.array(text).min(1).optional()
	})
	.meta({ id: 'Constraints', description: 'What a cell must satisfy beyond its type.' });

const field = z
	.strictObject({
		name: nameOfField,
		title: text,
		description: text,
		type: fieldType,
		format: z
			.enum(['default', 'uri'])
			.optional()
			.describe('`uri`: an address that may be linked, http or https.'),
		constraints: constraints.optional(),
		categories: z.array(category).min(1).optional(),
		categoriesOrdered: z.boolean().optional(),
		listDelimiter: z
			.literal(';')
			.optional()
			.describe(
				'Makes the field a list, and separates its items. Ours: the official profile of 2.0 does not know the type `list`, so that to other tools it is a text.'
			),
		listCategories: z
			.array(category)
			.min(1)
			.optional()
			.describe('The allowed codes of a list’s items. Ours: `categories` would speak of the whole cell.'),
		partialDate: z.boolean().optional().describe('A date known to the year, the month or the day.'),
		mayLieAhead: z
			.boolean()
			.optional()
			.describe('A date that may lie after the data’s own day, `created`; any other is refused there.'),
		mayBeBefore1900: z
			.boolean()
			.optional()
			.describe('A date that may lie before 1900; any other is refused there as a slip.'),
		currencyCode: z.boolean().optional().describe('A code of ISO 4217.'),
		unit: text.optional().describe('What a number counts, e.g. "persons".'),
		lang: text.optional().describe('The language of a text, e.g. "zh-Hans"; English where absent.'),
		example: text.optional(),
		trueValues: z.array(z.literal('true')).length(1).optional(),
		falseValues: z.array(z.literal('false')).length(1).optional()
	})
	.meta({ id: 'Field', description: 'One column of a table.' });

const foreignKey = z
	.strictObject({
		fields: z.array(text).length(1),
		reference: z.strictObject({
			resource: text
				.optional()
				.describe('The other table; absent where the field refers to a row of the same one.'),
			fields: z.array(text).length(1)
		})
	})
	.meta({
		id: 'ForeignKey',
		description: 'The values of a field are keys of another table, or of the same one.'
	});

const tableSchema = z
	.strictObject({
		$schema: text.optional(),
		fields: z.array(field).min(1),
		primaryKey: z.array(text).min(1),
		uniqueKeys: z
			.array(z.array(text).min(1))
			.min(1)
			.optional()
			.describe(
				'Fields that are unique together. As in SQL, a row in which one of them is empty is left out.'
			),
		foreignKeys: z.array(foreignKey).optional(),
		listForeignKeys: z
			.array(foreignKey)
			.optional()
			.describe(
				'The same for each item of a list. Ours: the standard knows no keys inside a cell, and read by it each such cell would break one.'
			),
		missingValues: z
			.array(z.string())
			.refine((values) => values.length === 1 && values[0] === '', {
				error: 'must be [""]: an empty cell means not known, and nothing else does'
			})
			.optional()
			.describe('An empty cell means not known, and nothing else does.')
	})
	.meta({ id: 'TableSchema', description: 'The fields of a table and its keys.' });

const expectedRows = z
	.strictObject({
		title: text.describe(
			'What is counted, in words that follow a number: "persons of the list of April 2015".'
		),
		where: z
			.record(z.string(), text)
			.optional()
			.describe('Values by field that a row must have to count; every row counts where it is absent.'),
		expected: z.int().min(0),
		as_of: text.describe('Day that the source speaks of; may be partial.'),
		source_ids: z.array(text).min(1)
	})
	.meta({
		id: 'ExpectedRows',
		description:
			'How many rows a source says there must be, of all of a table or of those that `where` picks.'
	});

const license = z
	.strictObject({ name: text, path: text, title: text.optional() })
	.meta({ id: 'License', description: 'Terms under which the package may be used.' });

const packageSource = z
	.strictObject({
		title: text,
		path: text.optional(),
		email: text.optional(),
		version: text.optional()
	})
	.meta({ id: 'PackageSource', description: 'What the package as a whole was made from.' });

const resource = z
	.strictObject({
		$schema: text.optional(),
		name: nameOfTable,
		path: text,
		type: z.literal('table').optional(),
		profile: z
			.literal('tabular-data-resource')
			.optional()
			.describe('What `type` says, for readers of version 1.'),
		title: text,
		description: text,
		format: z.literal('csv').optional(),
		mediatype: z.literal('text/csv').optional(),
		encoding: z.literal('utf-8').optional(),
		dialect: z
			.strictObject({ delimiter: z.literal(',') })
			.optional()
			.describe('What separates cells: said, as some readers guess it from the first rows and guess wrong.'),
		bytes: z.int().min(0).optional(),
		hash: text.optional(),
		schema: tableSchema,
		derivedFrom: z
			.array(text)
			.min(1)
			.optional()
			.describe('The tables that this one is made from. Published tables have it; none in `data/` is made.'),
		rules: z.array(ruleOptions).optional(),
		coverage: z.array(expectedRows).optional(),
		withdrawn: z
			.strictObject({ rows: z.int().min(0), reason: text })
			.optional()
			.describe('On the table of checks: rows looked at that are withdrawn since, told as a number.'),
		kindsOfError: z
			.array(text)
			.optional()
			.describe('On the table of checks: what kinds of error a look found, in words.')
	})
	.meta({ id: 'Resource', description: 'One table: a CSV file and what it must hold.' });

const contributor = z
	.strictObject({
		title: text,
		roles: z.array(text).optional(),
		path: text.optional(),
		email: text.optional()
	})
	.meta({ id: 'Contributor', description: 'Who made the package.' });

/** The descriptor's shape. */
export const descriptorSchema = z
	.strictObject({
		$schema: text.optional(),
		id: text.optional(),
		name: text,
		title: text,
		description: text,
		homepage: text.optional(),
		version: text,
		created: z.iso
			.datetime({
				offset: true,
				error: ({ input }) =>
					typeof input === 'string'
						? `${JSON.stringify(input)} is not a time of RFC 3339, such as 2026-11-23T00:00:00Z`
						: undefined
			})
			.describe('The data’s own date, RFC 3339: "now" for everything derived.'),
		licenses: z.array(license).min(1),
		contributors: z.array(contributor).min(1),
		sources: z.array(packageSource).optional(),
		keywords: z.array(text).optional(),
		home,
		story: story.optional().describe('The prose of the opening page; a package without it has none.'),
		glossary: z
			.array(ownWord)
			.optional()
			.describe('The words of this package beside those of the field, and facts of it beside those.'),
		methods: ownMethods.optional(),
		resources: z.array(resource)
	})
	.meta({
		id: 'Descriptor',
		description:
			'`data/datapackage.json`: the contract of the tables (Data Package v2, with properties of our own).'
	});
