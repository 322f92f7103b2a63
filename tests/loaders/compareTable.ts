import type { Field, Resource } from '#atlas/descriptor.ts';

/** A row as the published JSON has it. */
export type PublishedRow = Readonly<Record<string, unknown>>;

/** A table as a program has read it: every cell as text, what is missing as an empty one. */
export interface ReadTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

const labelIn = ({ categories, listCategories }: Field, code: unknown): string => {
	const found = [...(categories ?? []), ...(listCategories ?? [])].find(({ value }) => value === code);
	return found?.label ?? String(code);
};

/** Whether what a program read is the value of the published JSON: numbers as numbers, all else to the letter. */
function isSame(cell: string, value: unknown, field: Field, withLabels: boolean): boolean {
	if (value === null || value === undefined) return cell === '';
	if (typeof value === 'number') return cell !== '' && Number(cell) === value;
	const said = (code: unknown) => (withLabels ? labelIn(field, code) : String(code));
	return cell === (Array.isArray(value) ? value.map(said).join(field.listDelimiter) : said(value));
}

/**
 * What differs between a table as a program read it and as it is published: “treaties, row 3, signed: …”, the first few.
 * @param withLabels whether codes were to be told by their labels
 */
export function compareTable(
	read: ReadTable,
	published: readonly PublishedRow[],
	{ resource, withLabels = false }: { readonly resource: Resource; readonly withLabels?: boolean }
): readonly string[] {
	const { name, schema } = resource;
	if (read.rows.length !== published.length)
		return [`${name}: ${read.rows.length} rows, not ${published.length}`];
	return schema.fields
		.flatMap((field) => {
			const column = read.columns.indexOf(field.name);
			if (column < 0) return [`${name} lacks ${field.name}`];
			return published.flatMap((row, index) => {
				const cell = read.rows[index]?.[column] ?? '';
				const value = row[field.name];
				return isSame(cell, value, field, withLabels)
					? []
					: [`${name}, row ${index + 1}, ${field.name}: "${cell}", not ${JSON.stringify(value)}`];
			});
		})
		.slice(0, 5);
}
