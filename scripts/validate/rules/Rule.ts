import { z } from 'zod';
import type { Resource } from '#atlas/descriptor.ts';
import { upperFirst } from '#atlas/words/upperFirst.ts';
import { text } from '../descriptorTexts.ts';
import type { Value } from '../fields/Value.ts';
import { suggest } from '../suggest.ts';

/** A row as a rule sees it: values in the order of the fields, undefined where a cell has been found wrong already. */
export type RuleRow = readonly (Value | undefined)[];

/** Tells what is wrong in which field of the row. */
export type ReportOfField = (field: number, message: string, suggestion?: string) => void;

/** Checks one row. */
export type RowCheck = (row: RuleRow, report: ReportOfField) => void;

/** Finds the row of another table that has a key; undefined where there is none, or where it has been found wrong. */
export type Lookup = (key: string) => Readonly<Record<string, Value>> | undefined;

/** Says that a field of the row at hand refers to a row of a table by the value of a field there. */
export type Refer = (field: number, table: string, targetField: string, value: string) => void;

/** What a rule is compiled with. Each method throws a RuleMistake where the descriptor uses the rule wrongly. */
export interface RuleContext {
	/** Position in the row of a field of the table. */
	at(field: string): number;
	/** Name of the field at a position. */
	name(field: number): string;
	/** The codes as a set, if they are codes of the field (any will do for one without codes). */
	codesOf(field: string, codes: readonly string[]): ReadonlySet<string>;
	/** The rows of another table by a field of theirs, with some of their columns; they are read before this table's. */
	lookUp(table: string, key: string, columns: readonly string[]): Lookup;
	/** All tables of the package, by name. */
	readonly tables: ReadonlyMap<string, Resource>;
	readonly refer: Refer;
}

/** A rule: the shape of its options, and how it is compiled, once a table. */
export interface Rule<Options extends z.ZodType> {
	readonly options: Options;
	readonly compile: (options: z.infer<Options>, context: RuleContext) => RowCheck;
}

/** The name of a field, and of several, in a rule's options. */
export const fieldName = text;
export const fieldNames = z.array(text).min(1);

/** The shape of the options of the rule with this name; the description is what an editor shows. */
export function ruleShape<Name extends string, Shape extends z.core.$ZodLooseShape>(
	name: Name,
	description: string,
	shape: Shape
) {
	const words = name.split('_').map((word) => upperFirst(word));
	return z
		.strictObject({ rule: z.literal(name), ...shape })
		.meta({ id: `${words.join('')}Rule`, description });
}

/** Checks that options fit their rule as far as types can; forgets their type, so that rules stand in one list. */
export function defineRule<Options extends z.ZodType>(
	options: Options,
	compile: Rule<Options>['compile']
): Rule<Options> {
	return { options, compile };
}

/** Thrown where the descriptor uses a rule wrongly; `value` is the part of the options that is wrong, if it is one. */
export class RuleMistake extends Error {
	readonly value: string | undefined;
	readonly suggestion: string | undefined;

	constructor(message: string, value?: string, suggestion?: string) {
		super(message);
		this.value = value;
		this.suggestion = suggestion;
	}
}

/** How a rule reaches beyond its row; a rule that is only checked, not run, reaches nothing. */
export interface Reach {
	readonly lookUp: (table: string, key: string, columns: readonly string[]) => Lookup;
	readonly refer: Refer;
}

const noReach: Reach = { lookUp: () => () => undefined, refer: () => {} };

/** What the rules of a table are compiled with. */
export function ruleContext(
	table: Resource,
	tables: readonly Resource[],
	reach: Reach = noReach
): RuleContext {
	const { fields } = table.schema;
	const names = fields.map(({ name }) => name);
	const byName = new Map(tables.map((other) => [other.name, other]));

	function at(field: string): number {
		const found = names.indexOf(field);
		if (found !== -1) return found;
		throw new RuleMistake(`"${field}" is no field of ${table.name}`, field, suggest(field, names));
	}

	return {
		at,
		name: (field) => names[field] ?? '',
		codesOf(field, codes) {
			const { categories, listCategories } = fields[at(field)] ?? {};
			const known = (categories ?? listCategories)?.map(({ value }) => value);
			const unknown = known && codes.find((code) => !known.includes(code));
			if (unknown !== undefined)
				throw new RuleMistake(`"${unknown}" is no code of ${field}`, unknown, suggest(unknown, known ?? []));
			return new Set(codes);
		},
		lookUp(other, key, columns) {
			const resource = byName.get(other);
			if (resource === undefined) {
				throw new RuleMistake(`"${other}" is no table of the package`, other, suggest(other, byName.keys()));
			}
			const has = (column: string) => resource.schema.fields.some(({ name }) => name === column);
			const missing = [key, ...columns].find((column) => !has(column));
			if (missing !== undefined)
				throw new RuleMistake(`needs the table ${other} to have a field "${missing}"`, missing);
			return reach.lookUp(other, key, columns);
		},
		tables: byName,
		refer: reach.refer
	};
}
