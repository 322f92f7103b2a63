import type { Category, Field, FieldType } from '#atlas/descriptor.ts';
import { isDate } from './fields/dateBounds.ts';
import { impliedPattern } from './fields/impliedPattern.ts';
import { suggest } from './suggest.ts';
import type { JsonPath, Report } from './Report.ts';

/** Which of a field's own properties hold for which types only, with what to call those. */
const forTexts = ['categories', 'categoriesOrdered', 'listDelimiter', 'listCategories'] as const;
const kindsOfText = ['partialDate', 'currencyCode'] as const;

/** Which constraints hold for which types: one that a type's reader does not look at would be no check at all. */
function constraintsFor(type: FieldType): readonly string[] {
	const isNumeric = type === 'integer' || type === 'number' || type === 'year';
	return [
		'required',
		'unique',
		...(isNumeric ? ['minimum', 'maximum', 'exclusiveMinimum'] : []),
		...(type === 'string' || type === 'date' ? ['pattern', 'enum'] : [])
	];
}

/** Checks that what a field asks for fits its type, and that its parts agree. */
export function checkField(field: Field, path: JsonPath, report: Report): void {
	if (field.type !== 'string') {
		for (const only of [...forTexts, ...kindsOfText])
			if (only in field) report([...path, only], 'is for texts only (type "string")');
		if (field.format === 'uri') report([...path, 'format'], '"uri" is for texts only (type "string")');
	}
	for (const only of ['trueValues', 'falseValues'])
		if (only in field && field.type !== 'boolean') report([...path, only], 'is for type "boolean" only');
	if (!isDate(field)) {
		for (const only of ['mayLieAhead', 'mayBeBefore1900'])
			if (only in field) report([...path, only], 'is for dates only (type "date" or "year", or partialDate)');
	}
	if (field.listDelimiter === undefined) {
		if (field.listCategories !== undefined)
			report([...path, 'listCategories'], 'is for lists only: the field has no listDelimiter');
	} else {
		checkList(field, path, report);
	}
	checkCategories(field.categories ?? [], [...path, 'categories'], report);
	checkCategories(field.listCategories ?? [], [...path, 'listCategories'], report);
	checkConstraints(field, [...path, 'constraints'], report);
}

/** What the standard says of a cell it says of a list's whole text; what we say of the items has names of its own. */
function checkList(field: Field, path: JsonPath, report: Report): void {
	if (field.categories !== undefined)
		report([...path, 'categories'], 'is for one code: of a list use listCategories');
	if (field.constraints?.enum !== undefined)
		report([...path, 'constraints', 'enum'], 'is for one code: of a list use listCategories');
	for (const only of kindsOfText) if (only in field) report([...path, only], 'is not for lists');
	if (field.format === 'uri') report([...path, 'format'], '"uri" is not for lists');
}

function checkCategories(categories: readonly Category[], path: JsonPath, report: Report): void {
	const codes = categories.map(({ value }) => value);
	for (const [index, code] of codes.entries())
		if (codes.indexOf(code) !== index) report([...path, index, 'value'], `"${code}" stands twice`);
}

function checkConstraints(field: Field, path: JsonPath, report: Report): void {
	const known = constraintsFor(field.type);
	for (const name of Object.keys(field.constraints ?? {})) {
		if (known.includes(name)) continue;
		report(
			[...path, name],
			`is not a constraint this pipeline knows for this type (${known.join(', ')})`,
			suggest(name, known)
		);
	}
	const pattern = field.constraints?.pattern;
	const implied = impliedPattern(field);
	if (implied !== null && pattern !== implied) {
		const kind = field.partialDate === true ? 'a partial date' : 'a currency code';
		const place = pattern !== undefined ? [...path, 'pattern'] : path;
		report(place, `must hold the pattern ${implied}, so that other tools check ${kind} too`);
	} else if (pattern !== undefined && !isExpression(pattern)) {
		report([...path, 'pattern'], `${JSON.stringify(pattern)} is not a regular expression`);
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
