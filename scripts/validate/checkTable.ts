import type { Field, ForeignKey, Resource, RuleOptions } from '#atlas/descriptor.ts';
import { checkField } from './checkField.ts';
import { nearest } from './nearest.ts';
import { compileRule } from './rules/index.ts';
import { RuleMistake, ruleContext } from './rules/Rule.ts';
import type { JsonPath, Tell } from './Tell.ts';

/** Tables whose rows need no source: the sources themselves, and the looks at rows that have theirs. */
const unsourcedTables = ['sources', 'checks'];

/** Checks one entry of the descriptor's `resources`; `tables` are all of them, for what refers to others. */
export function checkTable(table: Resource, path: JsonPath, tables: readonly Resource[], tell: Tell): void {
	const { name, schema } = table;
	if (table.path !== `${name}.csv`)
		tell([...path, 'path'], `must be "${name}.csv", the table's name with .csv`);

	const schemaPath = [...path, 'schema'];
	const names = schema.fields.map((field) => field.name);
	for (const [index, field] of schema.fields.entries()) {
		const place = [...schemaPath, 'fields', index];
		checkField(field, place, tell);
		if (names.indexOf(field.name) !== index) tell([...place, 'name'], 'stands twice in this table');
	}
	checkKeys(table, schemaPath, tell);
	checkForeignKeys(table, 'foreignKeys', schemaPath, tables, tell);
	checkForeignKeys(table, 'listForeignKeys', schemaPath, tables, tell);
	for (const [index, options] of (table.rules ?? []).entries())
		checkRule(options, table, [...path, 'rules', index], tables, tell);
	checkCoverage(table, [...path, 'coverage'], tell);
	if (!unsourcedTables.includes(name)) checkIsSourced(table, [...schemaPath, 'fields'], tell);
}

/** Every field of a key exists; those of the primary key are never empty. */
function checkKeys({ name, schema }: Resource, path: JsonPath, tell: Tell): void {
	const names = schema.fields.map((field) => field.name);
	const keys = [
		{ key: schema.primaryKey, place: [...path, 'primaryKey'] },
		...(schema.uniqueKeys ?? []).map((key, index) => ({ key, place: [...path, 'uniqueKeys', index] }))
	];
	for (const { key, place } of keys) {
		for (const [index, part] of key.entries()) {
			if (!names.includes(part)) {
				tell([...place, index], `"${part}" is no field of ${name}`, nearest(part, names));
			} else if (key.indexOf(part) !== index) tell([...place, index], `"${part}" stands twice`);
		}
	}
	for (const part of schema.primaryKey) {
		const index = names.indexOf(part);
		if (index !== -1 && schema.fields[index]?.constraints?.required !== true)
			tell([...path, 'fields', index], `must be required: ${part} is part of the primary key`);
	}
}

function checkForeignKeys(
	table: Resource,
	property: 'foreignKeys' | 'listForeignKeys',
	schemaPath: JsonPath,
	tables: readonly Resource[],
	tell: Tell
): void {
	for (const [index, { fields, reference }] of (table.schema[property] ?? []).entries()) {
		const path = [...schemaPath, property, index];
		const [name = ''] = fields;
		const field = fieldOf(table, name);
		if (field === undefined) {
			tell([...path, 'fields'], `"${name}" is no field of this table`, nearest(name, namesOf(table)));
		} else if ((field.listDelimiter !== undefined) !== (property === 'listForeignKeys')) {
			tell(
				[...path, 'fields'],
				property === 'foreignKeys'
					? `"${name}" is a list: its key belongs in listForeignKeys`
					: `"${name}" is no list: its key belongs in foreignKeys`
			);
		}
		const [target = ''] = reference.fields;
		const { resource = table.name } = reference;
		const other = tables.find((candidate) => candidate.name === resource);
		if (other === undefined) {
			const known = tables.map((candidate) => candidate.name);
			tell([...path, 'reference'], `"${resource}" is no table of the package`, nearest(resource, known));
		} else if (fieldOf(other, target) === undefined) {
			tell([...path, 'reference'], `"${target}" is no field of ${resource}`, nearest(target, namesOf(other)));
		}
		if (reference.resource === table.name)
			tell([...path, 'reference', 'resource'], 'is left out where a field refers to its own table');
	}
}

/** Compiles a rule to find what is wrong with its options. */
function checkRule(
	options: RuleOptions,
	table: Resource,
	path: JsonPath,
	tables: readonly Resource[],
	tell: Tell
): void {
	try {
		compileRule(options, ruleContext(table, tables));
	} catch (error) {
		if (!(error instanceof RuleMistake)) throw error;
		tell([...path, ...placeOf(options, error.value)], error.message, error.suggestion);
	}
}

/** Where in a rule's options a value stands, at their end where it is none of them. */
function placeOf(options: RuleOptions, value: string | undefined): JsonPath {
	for (const [name, option] of Object.entries(options) as [string, unknown][]) {
		if (option === value) return [name];
		if (Array.isArray(option) && option.includes(value)) return [name, option.indexOf(value)];
	}
	return [];
}

function checkCoverage(table: Resource, path: JsonPath, tell: Tell): void {
	for (const [index, { where = {} }] of (table.coverage ?? []).entries()) {
		for (const [name, value] of Object.entries(where)) {
			const place = [...path, index, 'where', name];
			const field = fieldOf(table, name);
			const codes = field?.categories?.map((category) => category.value);
			if (field === undefined) {
				tell(place, `is no field of ${table.name}`, nearest(name, namesOf(table)));
			} else if (codes !== undefined && !codes.includes(value)) {
				tell(place, `"${value}" is no code of ${name}`, nearest(value, codes));
			}
		}
	}
}

/** No number without a source: every row of every table but those named above names at least one. */
function checkIsSourced({ schema }: Resource, path: JsonPath, tell: Tell): void {
	const field = schema.fields.find(({ name }) => name === 'source_ids');
	const refers = (key: ForeignKey) => key.fields[0] === 'source_ids' && key.reference.resource === 'sources';
	if (
		field?.listDelimiter === undefined ||
		field.constraints?.required !== true ||
		schema.listForeignKeys?.some(refers) !== true
	) {
		tell(
			path,
			'must hold "source_ids", a required list that refers to the table sources: no row without a source'
		);
	}
}

function fieldOf({ schema }: Resource, name: string): Field | undefined {
	return schema.fields.find((field) => field.name === name);
}

function namesOf({ schema }: Resource): readonly string[] {
	return schema.fields.map(({ name }) => name);
}
