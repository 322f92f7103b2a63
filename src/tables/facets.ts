import type { PublishedRow, TableField } from './tableContent.ts';

/** What stands in the address, and in a facet, for an empty cell: no code is spelt so. */
export const emptyCell = '-';

/** Names that the address of a table has for other things. */
export const ownNames = ['q', 'in', 'sort', 'columns', 'codes', 'page', 'id'] as const;

/** The fields by whose codes rows can be filtered: the address calls each by its name. */
export const facetsOf = (fields: readonly TableField[]): readonly TableField[] =>
	fields.filter(
		({ name, kind }) =>
			(kind === 'code' || kind === 'boolean') && !(ownNames as readonly string[]).includes(name)
	);

/** The values by which a row is filtered and counted: one, each item of a list once, or that the cell is empty. */
export function facetValues(
	{ name }: Pick<TableField, 'name'>,
	row: PublishedRow
): string | readonly string[] {
	const value = row[name] ?? null;
	if (value === null) return emptyCell;
	if (typeof value !== 'object') return String(value);
	return value.length === 0 ? emptyCell : [...new Set(value)];
}

/** What a facet offers, in the descriptor's order, empty cells last. */
export const facetChoices = ({
	kind,
	codes
}: Pick<TableField, 'kind' | 'codes'>): readonly { readonly value: string; readonly label: string }[] => [
	...(kind === 'boolean'
		? [
				{ value: 'true', label: 'yes' },
				{ value: 'false', label: 'no' }
			]
		: codes.map(({ value, label }) => ({ value, label }))),
	{ value: emptyCell, label: 'empty' }
];
