import type { Field, ForeignKey, Resource, RuleOptions } from '#atlas/descriptor.ts';
import { checkField } from './checkField.ts';
import { suggest } from './suggest.ts';
import { compileRule } from './rules/index.ts';
import { RuleMistake, ruleContext } from './rules/Rule.ts';
import type { JsonPath, Report } from './Report.ts';

/** Tables whose rows need no source: the sources themselves, and the looks at rows that have theirs. */
const unsourcedTables = ['sources', 'checks'];

/** Checks one entry of the descriptor's `resources`; `tables` are all of them, for what refers to others. */
export function checkTable(
	table: Resource,
	path: JsonPath,
	tables: readonly Resource[],
	report: Report
): void {
	const { name, schema } = table;
	if (table.path !== `${name}.csv`)
		report([...path, 'path'], `must be "${name}.csv", the table's name with .csv`);

	const schemaPath = [...path, 'schema'];
	const names = schema.fields.map((field) => field.name);
	for (const [index, field] of schema.fields.entries()) {
		const place = [...schemaPath, 'fields', index];
		checkField(field, place, report);
		if (names.indexOf(field.name) !== index) report([...place, 'name'], 'stands twice in this table');
	}
	checkKeys(table, schemaPath, report);
	checkForeignKeys(table, 'foreignKeys', schemaPath, tables, report);
	checkForeignKeys(table, 'listForeignKeys', schemaPath, tables, report);
	for (const [index, options] of (table.rules ?? []).entries())
		checkRule(options, table, [...path, 'rules', index], tables, report);
	checkCoverage(table, [...path, 'coverage'], report);
	if (!unsourcedTables.includes(name)) checkIsSourced(table, [...schemaPath, 'fields'], report);
}

/** Every field of a key exists; those of the primary key are never empty. */
function checkKeys({ name, schema }: Resource, path: JsonPath, report: Report): void {
	const names = schema.fields.map((field) => field.name);
	const keys = [
		{ key: schema.primaryKey, place: [...path, 'primaryKey'] },
		...(schema.uniqueKeys ?? []).map((key, index) => ({ key, place: [...path, 'uniqueKeys', index] }))
	];
	for (const { key, place } of keys) {
		for (const [index, part] of key.entries()) {
			if (!names.includes(part)) {
				report([...place, index], `"${part}" is no field of ${name}`, suggest(part, names));
			} else if (key.indexOf(part) !== index) report([...place, index], `"${part}" stands twice`);
		}
	}
	for (const part of schema.primaryKey) {
		const index = names.indexOf(part);
		if (index !== -1 && schema.fields[index]?.constraints?.required !== true)
			report([...path, 'fields', index], `must be required: ${part} is part of the primary key`);
	}
}

function checkForeignKeys(
	table: Resource,
	property: 'foreignKeys' | 'listForeignKeys',
	schemaPath: JsonPath,
	tables: readonly Resource[],
	report: Report
): void {
	for (const [index, { fields, reference }] of (table.schema[property] ?? []).entries()) {
		const path = [...schemaPath, property, index];
		const [name = ''] = fields;
		const field = fieldOf(table, name);
		if (field === undefined) {
			report([...path, 'fields'], `"${name}" is no field of this table`, suggest(name, namesOf(table)));
		} else if ((field.listDelimiter !== undefined) !== (property === 'listForeignKeys')) {
			report(
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
			report([...path, 'reference'], `"${resource}" is no table of the package`, suggest(resource, known));
		} else if (fieldOf(other, target) === undefined) {
			report(
				[...path, 'reference'],
				`"${target}" is no field of ${resource}`,
				suggest(target, namesOf(other))
			);
		}
		if (reference.resource === table.name)
			report([...path, 'reference', 'resource'], 'is left out where a field refers to its own table');
	}
}

/** Compiles a rule to find what is wrong with its options. */
function checkRule(
	options: RuleOptions,
	table: Resource,
	path: JsonPath,
	tables: readonly Resource[],
	report: Report
): void {
	try {
		compileRule(options, ruleContext(table, tables));
	} catch (error) {
		if (!(error instanceof RuleMistake)) throw error;
		report([...path, ...placeOf(options, error.value)], error.message, error.suggestion);
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

function checkCoverage(table: Resource, path: JsonPath, report: Report): void {
	for (const [index, { where = {} }] of (table.coverage ?? []).entries()) {
		for (const [name, value] of Object.entries(where)) {
			const place = [...path, index, 'where', name];
			const field = fieldOf(table, name);
			const codes = field?.categories?.map((category) => category.value);
			if (field === undefined) {
				report(place, `is no field of ${table.name}`, suggest(name, namesOf(table)));
			} else if (codes !== undefined && !codes.includes(value)) {
				report(place, `"${value}" is no code of ${name}`, suggest(value, codes));
			}
		}
	}
}

/** No number without a source: every row of every table but those named above names at least one. */
function checkIsSourced({ schema }: Resource, path: JsonPath, report: Report): void {
	const field = schema.fields.find(({ name }) => name === 'source_ids');
	const refers = (key: ForeignKey) => key.fields[0] === 'source_ids' && key.reference.resource === 'sources';
	if (
		field?.listDelimiter === undefined ||
		field.constraints?.required !== true ||
		schema.listForeignKeys?.some(refers) !== true
	) {
		report(
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
