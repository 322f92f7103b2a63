import type { Descriptor, Field, Resource } from '#atlas/descriptor.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';

/** TypeScript source with a type for the rows of every table, as the descriptor defines them. */
export function rowTypes({ resources }: Descriptor): string {
	const head =
		'// Written by `npm run types` from data/datapackage.json. Change the descriptor, not this file.\n' +
		'// A value that is null is not known.\n';
	return [head, ...resources.map(rowType), tablesType(resources)].join('\n');
}

function rowType(table: Resource): string {
	const fields = table.schema.fields.map(
		(field) => `${comment(field.title, 1)}\treadonly ${field.name}: ${fieldType(field)};\n`
	);
	return `${comment(table.title, 0)}export interface ${rowName(table)} {\n${fields.join('')}}\n`;
}

function tablesType(resources: readonly Resource[]): string {
	const tables = resources.map((table) => `\treadonly ${table.name}: readonly ${rowName(table)}[];\n`);
	return `/** All rows of all tables. */\nexport interface Tables {\n${tables.join('')}}\n`;
}

/** `asset_recoveries` has rows of the type `AssetRecoveriesRow`. */
function rowName({ name }: Resource): string {
	const words = name.split('_').map((word) => upperFirst(word));
	return `${words.join('')}Row`;
}

function fieldType(field: Field): string {
	const type = valueType(field);
	return field.constraints?.required === true ? type : `${type} | null`;
}

function valueType(field: Field): string {
	switch (field.type) {
		case 'integer':
		case 'number':
		case 'year':
			return 'number';
		case 'boolean':
			return 'boolean';
		case 'string':
		case 'date': {
			const item = textType(field);
			if (field.listDelimiter === undefined) return item;
			return item.includes('|') ? `readonly (${item})[]` : `readonly ${item}[]`;
		}
	}
}

/** A coded field is the union of its codes; any other text is a string. */
function textType({ categories, listCategories, constraints }: Field): string {
	const codes = (categories ?? listCategories)?.map(({ value }) => value) ?? constraints?.enum;
	return codes === undefined
		? 'string'
		: codes.map((code) => `'${code.replace(/[\\']/g, '\\$&')}'`).join(' | ');
}

function comment(text: string, depth: number): string {
	return `${'\t'.repeat(depth)}/** ${text.replaceAll('*/', '* /').replace(/\s+/g, ' ')} */\n`;
}
