import type { Field, Resource } from '#atlas/descriptor.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { isFilled, type AnyRow } from '../coverage/measureCoverage.ts';

/** One code of a field, what it means, and how many rows hold it. */
export interface CodeEntry {
	readonly value: string;
	readonly label: string;
	readonly rows: number;
}

/** What the values of a field are, for whoever draws, sorts or seeks them; of a list, its items. */
export type FieldKind = 'text' | 'code' | 'number' | 'year' | 'date' | 'boolean' | 'address';

/** One field, as the dictionary explains it. */
export interface FieldEntry {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly kind: FieldKind;
	readonly isList: boolean;
	/** The type in words: "list of codes, separated by ;". */
	readonly type: string;
	readonly unit: string | null;
	/** Language of the text where it is not English, e.g. "zh-Hans". */
	readonly lang: string | null;
	/** What role the field has among keys, in words; empty where none. */
	readonly key: string | null;
	/** The table whose keys the values are. */
	readonly refersTo: string | null;
	readonly required: boolean;
	/** Rows in which the field holds a value. */
	readonly filled: number;
	readonly codes: readonly CodeEntry[];
}

function kindOf(field: Field): FieldKind {
	if (field.categories !== undefined || field.listCategories !== undefined) return 'code';
	if (field.partialDate || field.type === 'date') return 'date';
	if (field.format === 'uri') return 'address';
	if (field.type === 'integer' || field.type === 'number') return 'number';
	return field.type === 'string' ? 'text' : field.type;
}

function typeInWords(field: Field): string {
	if (field.listDelimiter !== undefined)
		return `list of ${field.listCategories === undefined ? 'texts' : 'codes'}, separated by ${field.listDelimiter}`;
	if (field.categories !== undefined) return 'code';
	if (field.partialDate) return 'date, may be partial';
	if (field.currencyCode) return 'currency code (ISO 4217)';
	if (field.format === 'uri') return 'web address';
	if (field.type === 'string') return 'text';
	if (field.type === 'integer') return 'whole number';
	if (field.type === 'boolean') return 'true or false';
	return field.type;
}

function countCodes(field: Field, rows: readonly AnyRow[]): readonly CodeEntry[] {
	const counts = new Map<unknown, number>();
	const codes = field.categories ?? field.listCategories ?? [];
	if (codes.length > 0)
		for (const row of rows) {
			const cell = row[field.name];
			for (const value of Array.isArray(cell) ? new Set<unknown>(cell) : [cell])
				counts.set(value, (counts.get(value) ?? 0) + 1);
		}
	return codes.map(({ value, label }) => ({ value, label, rows: counts.get(value) ?? 0 }));
}

/** "names the row", "unique with partner_iso3 and subject": what a field is to the keys of its table. */
function roleAmongKeys(name: string, { schema }: Resource): string | null {
	const { primaryKey, uniqueKeys = [], fields } = schema;
	const withOthers = (key: readonly string[]) =>
		key.length === 1 ? '' : ` with ${listInSentence(key.filter((other) => other !== name))}`;
	if (primaryKey.includes(name)) return `names the row${withOthers(primaryKey)}`;
	const key = uniqueKeys.find((candidate) => candidate.includes(name));
	if (key !== undefined) return `unique${withOthers(key)}`;
	return fields.find((field) => field.name === name)?.constraints?.unique === true ? 'unique' : null;
}

/** The keys of a table that are rows of other tables, or of itself, whether a cell holds one or a list. */
export const foreignKeysOf = ({ schema }: Resource) => [
	...(schema.foreignKeys ?? []),
	...(schema.listForeignKeys ?? [])
];

/** What the dictionary says of a field, with how many of the table's rows hold it and each of its codes. */
export function toFieldEntry(field: Field, resource: Resource, rows: readonly AnyRow[]): FieldEntry {
	const foreign = foreignKeysOf(resource).find((key) => key.fields.includes(field.name));
	return {
		name: field.name,
		title: field.title,
		description: field.description,
		kind: kindOf(field),
		isList: field.listDelimiter !== undefined,
		type: typeInWords(field),
		unit: field.unit ?? null,
		lang: field.lang ?? null,
		key: roleAmongKeys(field.name, resource),
		refersTo: foreign === undefined ? null : (foreign.reference.resource ?? resource.name),
		required: field.constraints?.required ?? false,
		filled: rows.filter((row) => isFilled(row[field.name])).length,
		codes: countCodes(field, rows)
	};
}
