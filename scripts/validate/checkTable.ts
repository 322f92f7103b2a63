import type { Field, ForeignKey, RuleOptions } from '#atlas/descriptor.ts';
import type { Json } from '../read/parseJson.ts';
import { checkField } from './checkField.ts';
import { nearest } from './nearest.ts';
import { RuleMistake, ruleContext } from './rules/Rule.ts';
import { rules } from './rules/index.ts';
import { type JsonObject, type JsonPath, shape, type Tell } from './shape.ts';

/** Names of tables that would collide with other files of the output. */
const reservedNames = ['datapackage', 'index'];

/** Checks one entry of the descriptor's `resources`; `tables` are all of them, for foreign keys. */
export function checkTable(value: Json, path: JsonPath, tables: readonly Json[], tell: Tell): void {
	const is = shape(tell);
	const table = is.object(value, path);
	if (table === null) return;
	const name = is.text(table.name, [...path, 'name']);
	for (const text of ['title', 'description']) is.text(table[text], [...path, text]);
	if (name !== null && (!/^[a-z][a-z0-9_]*$/.test(name) || reservedNames.includes(name))) {
		tell(
			[...path, 'name'],
			`${JSON.stringify(name)} is no name for a table: use snake_case, and no reserved name`
		);
	} else if (name !== null && table.path !== `${name}.csv`) {
		tell([...path, 'path'], `must be "${name}.csv", the table's name with .csv`);
	}

	const schemaPath = [...path, 'schema'];
	const schema = is.object(table.schema, schemaPath);
	if (schema === null) return;
	const fields = is.list(schema.fields, [...schemaPath, 'fields']) ?? [];
	for (const [index, field] of fields.entries()) {
		checkField(field, [...schemaPath, 'fields', index], tell);
		const twin = fields.findIndex((other) => nameOf(other) !== null && nameOf(other) === nameOf(field));
		if (twin !== -1 && twin !== index)
			tell([...schemaPath, 'fields', index, 'name'], 'stands twice in this table');
	}
	const names = fields.map((field) => nameOf(field) ?? '');

	const key = is.text(schema.primaryKey, [...schemaPath, 'primaryKey']);
	if (key !== null && !names.includes(key))
		tell([...schemaPath, 'primaryKey'], `names no field of ${name ?? 'the table'}`);
	if (schema.missingValues !== undefined && JSON.stringify(schema.missingValues) !== '[""]') {
		tell(
			[...schemaPath, 'missingValues'],
			'must be [""]: an empty cell means not known, and nothing else does'
		);
	}
	checkForeignKeys(schema, names, [...schemaPath, 'foreignKeys'], tables, tell);
	checkRules(table.rules, names, [...path, 'rules'], tell);
	if (name !== 'sources') checkIsSourced(fields, schema, [...schemaPath, 'fields'], tell);
}

function checkForeignKeys(
	schema: JsonObject,
	names: readonly string[],
	path: JsonPath,
	tables: readonly Json[],
	tell: Tell
): void {
	if (schema.foreignKeys === undefined) return;
	const is = shape(tell);
	for (const [index, value] of (is.list(schema.foreignKeys, path) ?? []).entries()) {
		const key = is.object(value, [...path, index]);
		const reference = is.object(key?.reference, [...path, index, 'reference']);
		const [field, ...others] = is.list(key?.fields, [...path, index, 'fields']) ?? [];
		const [target, ...otherTargets] =
			is.list(reference?.fields, [...path, index, 'reference', 'fields']) ?? [];
		if (typeof field !== 'string' || typeof target !== 'string' || others.length + otherTargets.length > 0) {
			tell([...path, index], 'must name one field, and one field of the other table');
			continue;
		}
		if (!names.includes(field)) tell([...path, index, 'fields'], `"${field}" is no field of this table`);
		const resource = reference?.resource;
		const other = resource === '' ? schema : schemaOf(tables.find((table) => nameOf(table) === resource));
		const otherFields = Array.isArray(other?.fields) ? (other.fields as readonly Json[]) : [];
		if (other === null) {
			tell([...path, index, 'reference'], `"${String(resource)}" is no table of the package`);
		} else if (!otherFields.some((candidate) => nameOf(candidate) === target)) {
			tell([...path, index, 'reference'], `"${target}" is no field of ${String(resource) || 'this table'}`);
		}
	}
}

function checkRules(value: Json | undefined, names: readonly string[], path: JsonPath, tell: Tell): void {
	if (value === undefined) return;
	const is = shape(tell);
	for (const [index, entry] of (is.list(value, path) ?? []).entries()) {
		const options = is.object(entry, [...path, index]);
		const name = is.text(options?.rule, [...path, index, 'rule']);
		if (options === null || name === null) continue;
		const rule = rules.get(name);
		if (rule === undefined) {
			tell([...path, index, 'rule'], `"${name}" is not a known rule`, nearest(name, rules.keys()));
			continue;
		}
		try {
			rule(ruleContext(options as unknown as RuleOptions, names));
		} catch (error) {
			if (!(error instanceof RuleMistake)) throw error;
			tell([...path, index], error.message);
		}
	}
}

/** No number without a source: every row of every table but `sources` names at least one source. */
function checkIsSourced(fields: readonly Json[], schema: JsonObject, path: JsonPath, tell: Tell): void {
	const field = fields.find((candidate) => nameOf(candidate) === 'source_ids') as unknown as
		Field | undefined;
	const keys = Array.isArray(schema.foreignKeys)
		? (schema.foreignKeys as unknown as readonly ForeignKey[])
		: [];
	const refers = keys.some(
		(key) => key?.fields?.[0] === 'source_ids' && key.reference?.resource === 'sources'
	);
	if (field?.type !== 'list' || field.constraints?.required !== true || !refers) {
		tell(
			path,
			'must hold "source_ids", a required list that refers to the table sources: no row without a source'
		);
	}
}

function nameOf(value: Json | undefined): string | null {
	const name = (value as JsonObject | null | undefined)?.name;
	return typeof name === 'string' ? name : null;
}

function schemaOf(table: Json | undefined): JsonObject | null {
	const schema = (table as JsonObject | undefined)?.schema;
	return typeof schema === 'object' && schema !== null ? (schema as JsonObject) : null;
}
