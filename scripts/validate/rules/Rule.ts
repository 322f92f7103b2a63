import type { RuleOptions } from '#atlas/descriptor.ts';
import type { Value } from '../fields/Value.ts';

/** Tells what is wrong in which field of the row. */
export type ComplainOfField = (field: number, message: string) => void;

/** Checks one row: values in the order of the descriptor's fields, undefined where a cell has been found wrong already. */
export type RowCheck = (row: readonly (Value | undefined)[], complain: ComplainOfField) => void;

/** What a rule is compiled with: its options from the descriptor, read by kind. Each method throws a RuleMistake. */
export interface RuleContext {
	/** Position in the row of the field that an option names. */
	field(option: string): number;
	/** Positions of the fields that an option lists. */
	fields(option: string): readonly number[];
	/** The text of an option. */
	text(option: string): string;
	/** Name of the field at a position. */
	name(field: number): string;
}

/** A rule of the descriptor, compiled once per table. */
export type Rule = (context: RuleContext) => RowCheck;

/** Thrown where the descriptor uses a rule wrongly. */
export class RuleMistake extends Error {}

/** Reads a rule's options against the fields of its table. */
export function ruleContext(options: RuleOptions, names: readonly string[]): RuleContext {
	function index(value: unknown, option: string): number {
		const found = typeof value === 'string' ? names.indexOf(value) : -1;
		if (found === -1) {
			throw new RuleMistake(`the rule ${options.rule} needs "${option}" to name fields of this table`);
		}
		return found;
	}
	return {
		field: (option) => index(options[option], option),
		fields(option) {
			const value = options[option];
			if (!Array.isArray(value) || value.length === 0) {
				throw new RuleMistake(`the rule ${options.rule} needs "${option}", a list of fields`);
			}
			return value.map((name: unknown) => index(name, option));
		},
		text(option) {
			const value = options[option];
			if (typeof value === 'string') return value;
			throw new RuleMistake(`the rule ${options.rule} needs "${option}", a text`);
		},
		name: (field) => names[field] ?? ''
	};
}
