import type { Field, ForeignKey, Resource } from '#atlas/descriptor.ts';
import { columnsOf } from '../columns.ts';
import { quoteName, quoteText } from './quote.ts';

/** A table with names beside its keys and labels beside its codes is called so. */
const READABLE = '_readable';

/**
 * SQL that makes a view of a table to be read by people: behind each code its label, behind each key of a table whose rows
 * have a name that name, of lists too. It has the rows of the table, neither more nor fewer. Null where nothing is to be
 * said beside the table.
 * @param tables those that a key may lead to
 */
export function createView(table: Resource, tables: readonly Resource[]): string | null {
	const taken = new Set(columnsOf(table).map(({ name }) => name));
	const told = columnsOf(table).flatMap(({ name, field, part }) => {
		const own = `t.${quoteName(name)}`;
		const words = part === undefined ? inWords(field, table, tables) : null;
		return words === null || taken.has(words.name)
			? [own]
			: [own, `${words.select} AS ${quoteName(words.name)}`];
	});
	if (told.length === taken.size) return null;
	return `CREATE VIEW ${quoteName(table.name + READABLE)} AS SELECT\n  ${told.join(',\n  ')}\nFROM ${quoteName(table.name)} AS t`;
}

/** What stands behind a field in words, and what selects it. */
function inWords(field: Field, table: Resource, tables: readonly Resource[]) {
	const cell = `t.${quoteName(field.name)}`;
	if (field.categories) return { name: `${field.name}_label`, select: `(${labelOf(field, table, cell)})` };
	if (field.listCategories)
		return { name: `${field.name}_labels`, select: ofItems(cell, labelOf(field, table, 'item.value')) };
	const { foreignKeys = [], listForeignKeys = [] } = table.schema;
	const single = named(foreignKeys, field, table, tables);
	if (single) return { name: `${field.name}_name`, select: `(${nameOf(single, cell)})` };
	const several = named(listForeignKeys, field, table, tables);
	return several && { name: `${field.name}_names`, select: ofItems(cell, nameOf(several, 'item.value')) };
}

function labelOf({ name }: Field, table: Resource, code: string): string {
	return `SELECT label FROM _codes WHERE "table" = ${quoteText(table.name)} AND field = ${quoteText(name)} AND code = ${code}`;
}

/** The table that a field's keys lead to and the field that they name, if its rows have a name. */
function named(keys: readonly ForeignKey[], field: Field, own: Resource, tables: readonly Resource[]) {
	const key = keys.find(({ fields }) => fields.length === 1 && fields[0] === field.name);
	const [target] = key?.reference.fields ?? [];
	const other = tables.find(({ name }) => name === (key?.reference.resource ?? own.name));
	const hasName = other?.schema.fields.some(({ name }) => name === 'name');
	return key && other && hasName === true && target !== undefined ? { other: other.name, target } : null;
}

const nameOf = ({ other, target }: { readonly other: string; readonly target: string }, key: string) =>
	`SELECT other.name FROM ${quoteName(other)} AS other WHERE other.${quoteName(target)} = ${key}`;

/** The words for the items of a list, in its order, with semicolons between. */
const ofItems = (cell: string, words: string) =>
	`(SELECT group_concat(words, '; ') FROM (SELECT (${words}) AS words FROM json_each(${cell}) AS item ORDER BY item.key))`;
