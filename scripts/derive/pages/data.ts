import type { Tables } from '#atlas/rows.ts';
import type { Contributor, Descriptor, Field, License, Resource } from '#atlas/descriptor.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import {
	isFilled,
	measureTables,
	rowsOf,
	type AnyRow,
	type CheckedCoverage
} from '../coverage/measureCoverage.ts';

/** One code of a field, what it means, and how many rows hold it. */
export interface CodeEntry {
	readonly value: string;
	readonly label: string;
	readonly rows: number;
}

/** One field, as the dictionary explains it. */
export interface FieldEntry {
	readonly name: string;
	readonly title: string;
	readonly description: string;
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

/** One table, with its dictionary and how complete it is. */
export interface TableEntry {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly fields: readonly FieldEntry[];
	readonly coverage: CheckedCoverage;
}

/** What the page of the data shows. */
export interface DataPage {
	/** The package's own short name. */
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly version: string;
	/** Day of the data, `YYYY-MM-DD`. */
	readonly dataDate: string;
	readonly licenses: readonly License[];
	readonly contributors: readonly Contributor[];
	readonly tables: readonly TableEntry[];
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
	return (field.categories ?? field.listCategories ?? []).map(({ value, label }) => ({
		value,
		label,
		rows: rows.filter((row) => {
			const cell = row[field.name];
			return Array.isArray(cell) ? cell.includes(value) : cell === value;
		}).length
	}));
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

/** A field as the dictionary explains it; `rows` are those of its table, which are counted. */
export function toFieldEntry(field: Field, resource: Resource, rows: readonly AnyRow[]): FieldEntry {
	const { foreignKeys = [], listForeignKeys = [] } = resource.schema;
	const foreign = [...foreignKeys, ...listForeignKeys].find((key) => key.fields.includes(field.name));
	const constraints = field.constraints ?? {};
	return {
		name: field.name,
		title: field.title,
		description: field.description,
		type: typeInWords(field),
		unit: field.unit ?? null,
		lang: field.lang ?? null,
		key: roleAmongKeys(field.name, resource),
		refersTo: foreign === undefined ? null : (foreign.reference.resource ?? resource.name),
		required: constraints.required ?? false,
		filled: rows.filter((row) => isFilled(row[field.name])).length,
		codes: countCodes(field, rows)
	};
}

/** Every table with its dictionary and its coverage, in the descriptor's order. */
export function derive(tables: Tables, descriptor: Descriptor): DataPage {
	const measured = measureTables(tables, descriptor);
	return {
		name: descriptor.name,
		title: descriptor.title,
		description: descriptor.description,
		version: descriptor.version,
		dataDate: descriptor.created.slice(0, 10),
		licenses: descriptor.licenses,
		contributors: descriptor.contributors,
		tables: measured.map(({ coverage, name, title }, index) => {
			const resource = descriptor.resources[index] as Resource;
			const rows = rowsOf(tables, name);
			return {
				name,
				title,
				description: resource.description,
				fields: resource.schema.fields.map((field) => toFieldEntry(field, resource, rows)),
				coverage
			};
		})
	};
}
