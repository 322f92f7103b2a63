import type { Category, Field, FieldType } from '#atlas/descriptor.ts';
import { impliedPattern } from './fields/impliedPattern.ts';
import { nearest } from './nearest.ts';
import type { JsonPath, Tell } from './Tell.ts';

/** Which of a field's own properties hold for which types only, with what to call those. */
const forTexts = ['categories', 'categoriesOrdered', 'listDelimiter', 'listCategories'] as const;
const kindsOfText = ['partialDate', 'currencyCode'] as const;

/** Which constraints hold for which types: one that a type's reader does not look at would be no check at all. */
function constraintsFor(type: FieldType): readonly string[] {
	const isNumeric = type === 'integer' || type === 'number' || type === 'year';
	return [
		'required',
		'unique',
		...(isNumeric ? ['minimum', 'maximum'] : []),
		...(type === 'string' || type === 'date' ? ['pattern', 'enum'] : [])
	];
}

/** Checks that what a field asks for fits its type, and that its parts agree. */
export function checkField(field: Field, path: JsonPath, tell: Tell): void {
	if (field.type !== 'string') {
		for (const only of [...forTexts, ...kindsOfText])
			if (only in field) tell([...path, only], 'is for texts only (type "string")');
		if (field.format === 'uri') tell([...path, 'format'], '"uri" is for texts only (type "string")');
	}
	for (const only of ['trueValues', 'falseValues'])
		if (only in field && field.type !== 'boolean') tell([...path, only], 'is for type "boolean" only');
	if (field.listDelimiter === undefined) {
		if (field.listCategories !== undefined)
			tell([...path, 'listCategories'], 'is for lists only: the field has no listDelimiter');
	} else {
		checkList(field, path, tell);
	}
	checkCategories(field.categories ?? [], [...path, 'categories'], tell);
	checkCategories(field.listCategories ?? [], [...path, 'listCategories'], tell);
	checkConstraints(field, [...path, 'constraints'], tell);
}

/** What the standard says of a cell it says of a list's whole text; what we say of the items has names of its own. */
function checkList(field: Field, path: JsonPath, tell: Tell): void {
	if (field.categories !== undefined)
		tell([...path, 'categories'], 'is for one code: of a list use listCategories');
	if (field.constraints?.enum !== undefined)
		tell([...path, 'constraints', 'enum'], 'is for one code: of a list use listCategories');
	for (const only of kindsOfText) if (only in field) tell([...path, only], 'is not for lists');
	if (field.format === 'uri') tell([...path, 'format'], '"uri" is not for lists');
}

function checkCategories(categories: readonly Category[], path: JsonPath, tell: Tell): void {
	const codes = categories.map(({ value }) => value);
	for (const [index, code] of codes.entries())
		if (codes.indexOf(code) !== index) tell([...path, index, 'value'], `"${code}" stands twice`);
}

function checkConstraints(field: Field, path: JsonPath, tell: Tell): void {
	const known = constraintsFor(field.type);
	for (const name of Object.keys(field.constraints ?? {})) {
		if (known.includes(name)) continue;
		tell(
			[...path, name],
			`is not a constraint this pipeline knows for this type (${known.join(', ')})`,
			nearest(name, known)
		);
	}
	const pattern = field.constraints?.pattern;
	const implied = impliedPattern(field);
	if (implied !== null && pattern !== implied) {
		const kind = field.partialDate === true ? 'a partial date' : 'a currency code';
		const place = pattern !== undefined ? [...path, 'pattern'] : path;
		tell(place, `must hold the pattern ${implied}, so that other tools check ${kind} too`);
	} else if (pattern !== undefined && !isExpression(pattern)) {
		tell([...path, 'pattern'], `${JSON.stringify(pattern)} is not a regular expression`);
	}
}

function isExpression(pattern: string): boolean {
	try {
		new RegExp(`^(?:${pattern})$`, 'u');
		return true;
	} catch {
		return false;
	}
}
