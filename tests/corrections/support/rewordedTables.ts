import type { Descriptor, Field, Resource } from '#atlas/descriptor.ts';
import { reword } from './reword.ts';
import { readCells, writeCells, type Cells } from './tableFiles.ts';

/** Fields of text that are no prose: codes without a list of them, and names of places, publishers and claimants. */
const namesAndCodes =
	/^(iso2|language|(.+_)?currency|(partner|destination)_name|claimed_by|reported_by|publisher|text_of|payer|instrument)$/;

/** Whether a field holds prose: words for a reader, of which code may do nothing but show them. */
function isProse(field: Field, { name, schema }: Resource): boolean {
	const keys = [schema.primaryKey, ...(schema.foreignKeys ?? []).flatMap(({ fields }) => fields)].flat();
	return (
		field.type === 'string' &&
		field.categories === undefined &&
		field.partialDate !== true &&
		field.format !== 'uri' &&
		field.listDelimiter === undefined &&
		name !== 'countries' &&
		!keys.includes(field.name) &&
		!namesAndCodes.test(field.name)
	);
}

/** The fields of prose, by table. */
function proseFields({ resources }: Descriptor): Readonly<Record<string, readonly string[]>> {
	return Object.fromEntries(
		resources.map((table) => [
			table.name,
			table.schema.fields.filter((field) => isProse(field, table)).map(({ name }) => name)
		])
	);
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const base = letters.length;

/** Names by their rank in the alphabet, so that what is sorted by name keeps its order: two letters tell the rank. */
function rewordNames(rows: readonly Cells[], table: string): ReadonlyMap<string, string> {
	const names = [...new Set(rows.map(({ name = '' }) => name))].sort((a, b) => a.localeCompare(b, 'en'));
	if (names.length > base ** 2)
		throw new Error(`two letters do not tell ${names.length} names of ${table} apart`);
	return new Map(
		names.map((name, rank) => {
			const first = letters.charAt(Math.floor(rank / base)).toUpperCase();
			return [name, first + letters.charAt(rank % base) + reword(name, table).slice(2)];
		})
	);
}

/**
 * Words all prose of the tables in a folder otherwise; an empty cell stays empty.
 * @returns each text that stood there and what stands there now, of the same length
 */
export function rewordTables(
	folder: string,
	descriptor: Descriptor
): ReadonlyMap<string, ReadonlySet<string>> {
	const reworded = new Map<string, Set<string>>();
	for (const [table, fields] of Object.entries(proseFields(descriptor))) {
		const rows = readCells(folder, table);
		const names = fields.includes('name') ? rewordNames(rows, table) : undefined;
		for (const row of rows)
			for (const field of fields) {
				const text = row[field] ?? '';
				if (text === '') continue;
				const other = (field === 'name' && names?.get(text)) || reword(text, `${table}.${field}`);
				reworded.set(text, (reworded.get(text) ?? new Set()).add(other));
				row[field] = other;
			}
		writeCells(folder, table, rows);
	}
	return reworded;
}
