import type { Descriptor, Field, Resource } from '#atlas/descriptor.ts';
import { languageName } from '#atlas/words/languageName.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { toFieldEntry } from '../derive/dictionary/fieldEntry.ts';

/** One field of a table, in the words of a codebook. */
export interface CodebookField {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	/** Type, unit, language, keys and whether it may be empty, in this order. */
	readonly facts: readonly string[];
	readonly codes: readonly { readonly value: string; readonly label: string }[];
}

/** One table, in the words of a codebook. */
export interface CodebookTable {
	readonly name: string;
	readonly title: string;
	readonly path: string;
	readonly description: string;
	/** Its keys and what it is made from, a sentence each. */
	readonly keys: readonly string[];
	readonly fields: readonly CodebookField[];
}

function fieldOf(field: Field, table: Resource): CodebookField {
	const { type, unit, lang, key, refersTo, required, codes } = toFieldEntry(field, table, []);
	const facts = [
		type,
		unit === null ? null : `unit: ${unit}`,
		lang === null ? null : languageName(lang),
		key,
		refersTo === null ? null : `key of ${refersTo}`,
		required ? 'never empty' : 'empty where not known'
	];
	return {
		name: field.name,
		title: field.title,
		description: field.description,
		facts: facts.filter((fact) => fact !== null),
		codes: codes.map(({ value, label }) => ({ value, label }))
	};
}

/** Keys of a table in sentences: what names a row, what is unique, and which rows of which tables it refers to. */
function keysOf({ name, schema, derivedFrom }: Resource): readonly string[] {
	const { primaryKey, uniqueKeys = [], foreignKeys = [], listForeignKeys = [] } = schema;
	const reference = (each: string, { fields, reference: to }: (typeof foreignKeys)[number]) =>
		`${each}${listInSentence(fields)} refers to ${listInSentence(to.fields)} of ${to.resource ?? name}.`;
	return [
		`A row is named by ${listInSentence(primaryKey)}.`,
		...uniqueKeys
			.filter((key) => key.length > 1)
			.map((key) => `No two rows have the same ${listInSentence(key)}.`),
		...foreignKeys.map((key) => reference('', key)),
		...listForeignKeys.map((key) => reference('Each item of ', key)),
		...(derivedFrom ? [`The table is made from ${listInSentence(derivedFrom)}.`] : [])
	];
}

/** Every table of a package with its fields, codes and keys in words, in the descriptor's order. */
export function codebook({ resources }: Descriptor): readonly CodebookTable[] {
	return resources.map((table) => ({
		name: table.name,
		title: table.title,
		path: table.path,
		description: table.description,
		keys: keysOf(table),
		fields: table.schema.fields.map((field) => fieldOf(field, table))
	}));
}
