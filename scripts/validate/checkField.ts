import { fieldTypes } from '#atlas/descriptor.ts';
import type { Json } from '../read/parseJson.ts';
import { nearest } from './nearest.ts';
import { type JsonObject, type JsonPath, shape, type Tell } from './shape.ts';

/** Properties that say how to read a field or what to check; a misspelt one would pass over its check in silence. */
const propertyNames = [
	...[
		'name',
		'title',
		'description',
		'type',
		'constraints',
		'categories',
		'delimiter',
		'itemType',
		'partialDate'
	],
	...['currencyCode', 'url', 'unit', 'lang', 'example', 'format', 'trueValues', 'falseValues']
];

/** Checks one field of a table's schema. */
export function checkField(value: Json, path: JsonPath, tell: Tell): void {
	const is = shape(tell);
	const field = is.object(value, path);
	if (field === null) return;
	const name = is.text(field.name, [...path, 'name']);
	for (const text of ['title', 'description']) is.text(field[text], [...path, text]);
	if (name !== null && !/^[a-z][a-z0-9_]*$/.test(name)) {
		tell([...path, 'name'], `${JSON.stringify(name)} is no name for a field: use snake_case`);
	}
	for (const property of Object.keys(field)) {
		if (!propertyNames.includes(property)) {
			tell([...path, property], 'is not a property this pipeline knows', nearest(property, propertyNames));
		}
	}
	const type = is.text(field.type, [...path, 'type']);
	if (type === null) return;
	if (!(fieldTypes as readonly string[]).includes(type)) {
		const known = fieldTypes.join(', ');
		// What else the field asks for depends on its type and cannot be judged.
		tell([...path, 'type'], `"${type}" is not a known type (${known})`, nearest(type, fieldTypes));
		return;
	}
	if (type === 'list') checkList(field, path, tell);
	else
		for (const only of ['delimiter', 'itemType'])
			if (only in field) tell([...path, only], 'is for lists only');
	for (const flag of ['partialDate', 'currencyCode', 'url']) {
		if (!(flag in field)) continue;
		if (typeof field[flag] !== 'boolean') tell([...path, flag], 'must be true or false');
		else if (type !== 'string' && type !== 'list')
			tell([...path, flag], 'is for texts and lists of texts only');
	}
	if (field.format !== undefined && field.format !== 'default') {
		tell([...path, 'format'], 'must be "default": other formats are not checked here');
	}
	for (const [list, only] of Object.entries({ trueValues: '["true"]', falseValues: '["false"]' })) {
		if (list in field && JSON.stringify(field[list]) !== only) tell([...path, list], `must be ${only}`);
	}
	if (field.categories !== undefined && type !== 'string' && type !== 'list') {
		tell([...path, 'categories'], 'is for texts and lists of texts only');
	}
	if (field.categories !== undefined) checkCategories(field.categories, [...path, 'categories'], tell);
	if (field.constraints !== undefined) checkConstraints(field, [...path, 'constraints'], tell);
}

function checkList(field: JsonObject, path: JsonPath, tell: Tell): void {
	if (field.delimiter !== ';') tell([...path, 'delimiter'], 'must be ";"');
	if (field.itemType !== undefined && field.itemType !== 'string')
		tell([...path, 'itemType'], 'must be "string"');
}

function checkCategories(value: Json, path: JsonPath, tell: Tell): void {
	const is = shape(tell);
	const seen = new Set<string>();
	for (const [index, entry] of (is.list(value, path) ?? []).entries()) {
		const category = is.object(entry, [...path, index]);
		const code = is.text(category?.value, [...path, index, 'value']);
		is.text(category?.label, [...path, index, 'label']);
		if (code !== null && seen.has(code)) tell([...path, index, 'value'], `"${code}" stands twice`);
		if (code !== null) seen.add(code);
	}
}

/** Which constraints hold for which types: one that a type's reader does not look at would be no check at all. */
function constraintsFor(type: Json | undefined): readonly string[] {
	const isNumeric = type === 'integer' || type === 'number' || type === 'year';
	return [
		'required',
		'unique',
		...(isNumeric ? ['minimum', 'maximum'] : []),
		...(isTextual(type) ? ['pattern', 'enum'] : [])
	];
}

function isTextual(type: Json | undefined): boolean {
	return type === 'string' || type === 'list' || type === 'date';
}

function checkConstraints(field: JsonObject, path: JsonPath, tell: Tell): void {
	const is = shape(tell);
	const constraints = is.object(field.constraints, path);
	const constraintNames = constraintsFor(field.type);
	for (const [name, limit] of Object.entries(constraints ?? {})) {
		const at = [...path, name];
		if (!constraintNames.includes(name)) {
			tell(
				at,
				`is not a constraint this pipeline knows for this type (${constraintNames.join(', ')})`,
				nearest(name, constraintNames)
			);
		} else if (name === 'required' || name === 'unique') {
			if (typeof limit !== 'boolean') tell(at, 'must be true or false');
		} else if (name === 'minimum' || name === 'maximum') {
			if (typeof limit !== 'number') tell(at, 'must be a number');
		} else if (name === 'enum') {
			for (const [index, code] of (is.list(limit, at) ?? []).entries()) is.text(code, [...at, index]);
		} else {
			checkPattern(is.text(limit, at), at, tell);
		}
	}
}

function checkPattern(pattern: string | null, path: JsonPath, tell: Tell): void {
	if (pattern === null) return;
	try {
		new RegExp(`^(?:${pattern})$`, 'u');
	} catch {
		tell(path, `${JSON.stringify(pattern)} is not a regular expression`);
	}
}
