import { kindName, type SourceSummaries } from '#atlas/sources.ts';
import { formatExact } from '#atlas/words/formatExact.ts';
import { referredTable } from './rowLinks.ts';
import type { PublishedRow, TableField } from './tableContent.ts';

/** Where a part of a cell leads. */
export type CellLink =
	| { readonly to: 'row'; readonly table: string; readonly id: string }
	| { readonly to: 'source'; readonly id: string }
	| { readonly to: 'web'; readonly address: string };

/** A part of a cell: the whole of it, or an item of its list. */
export interface CellPart {
	readonly text: string;
	readonly link?: CellLink;
}

/** What the words of a cell are taken from. */
export interface CellWords {
	readonly places: Readonly<Record<string, string>>;
	readonly sources: SourceSummaries;
	/** Persons by the ids of their cases, each with the standing that goes wherever the name goes. */
	readonly persons: Readonly<Record<string, string>>;
	/** Whether values stand as the files hold them, instead of in words. */
	readonly codes: boolean;
}

type Single = string | number | boolean;

function labelOf(
	value: Single,
	field: TableField,
	{ places, sources, persons }: Omit<CellWords, 'codes'>
): string {
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	if (typeof value === 'number') return field.kind === 'year' ? String(value) : formatExact(value);
	if (field.kind === 'code') return field.codes.find((code) => code.value === value)?.label ?? value;
	if (field.refersTo === 'countries') return places[value] ?? value;
	if (field.refersTo === 'cases') return persons[value] ?? value;
	const source = field.refersTo === 'sources' ? sources[value] : undefined;
	return source ? `${source.publisher} (${kindName(source.kind)})` : value;
}

function linkOf(value: Single, field: TableField, row: PublishedRow): CellLink | undefined {
	if (typeof value !== 'string') return undefined;
	const table = referredTable(field, row);
	if (table === 'sources') return { to: 'source', id: value };
	if (table !== null) return { to: 'row', table, id: value };
	// No other scheme may be led to, whatever a cell says.
	return field.kind === 'address' && /^https?:\/\//i.test(value) ? { to: 'web', address: value } : undefined;
}

/** A value as the files hold it; the id of a case is made of a name, and goes with the standing. */
function heldText(value: Single, field: TableField, { persons }: CellWords): string {
	const person = field.refersTo === 'cases' ? persons[String(value)] : undefined;
	return person === undefined ? String(value) : `${String(value)} (${person})`;
}

/** What stands in a cell: nothing where it is empty. */
export function cellParts(field: TableField, row: PublishedRow, words: CellWords): readonly CellPart[] {
	const value = row[field.name] ?? null;
	if (value === null) return [];
	const values: readonly Single[] = typeof value === 'object' ? value : [value];
	return values.map((one) => {
		const link = linkOf(one, field, row);
		const text = words.codes ? heldText(one, field, words) : labelOf(one, field, words);
		return link ? { text, link } : { text };
	});
}

/** What a cell is sorted by: numbers as such, codes as the descriptor has them in order, else what is read; null if empty. */
export function sortKey(field: TableField, row: PublishedRow, words: CellWords): string | number | null {
	const value = row[field.name] ?? null;
	if (value === null || (typeof value === 'object' && value.length === 0)) return null;
	if (typeof value === 'number') return value;
	if (typeof value === 'boolean') return Number(value);
	if (field.kind === 'code' && typeof value === 'string')
		return field.codes.findIndex((code) => code.value === value);
	return cellParts(field, row, words)
		.map(({ text }) => text)
		.join('; ');
}

/** All by which a cell is found: what it holds, and what that is called. */
export function searchedCell(field: TableField, row: PublishedRow, words: Omit<CellWords, 'codes'>): string {
	const value = row[field.name] ?? null;
	if (value === null) return '';
	const values: readonly Single[] = typeof value === 'object' ? value : [value];
	return values
		.map((one) => {
			const [held, label] = [String(one), labelOf(one, field, words)];
			return held === label ? held : `${held}\n${label}`;
		})
		.join('\n');
}
