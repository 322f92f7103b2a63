import type { Field, Resource, RuleOptions } from '#atlas/descriptor.ts';
import type { Value } from '#scripts/validate/fields/Value.ts';
import { compileRule } from '#scripts/validate/rules/index.ts';
import { type Reach, ruleContext } from '#scripts/validate/rules/Rule.ts';

/** A field of which only the name and what is given matters. */
export function syntheticField(name: string, more: Partial<Field> = {}): Field {
	return { name, title: name, description: name, type: 'string', ...more };
}

/** A table of which only the name and the fields matter; the first is its key. */
export function syntheticTable(name: string, fields: readonly Field[]): Resource {
	const [key] = fields;
	const schema = { fields, primaryKey: [key?.name ?? ''] };
	return { name, path: `${name}.csv`, title: name, description: name, schema };
}

/** Compiles a rule for a table of these fields, and returns what it says of a row: "field message (suggestion)". */
export function ruleOn(
	options: RuleOptions,
	fields: readonly (string | Field)[],
	others: readonly Resource[] = [],
	reach?: Reach
): (...row: readonly (Value | undefined)[]) => string[] {
	const table = syntheticTable(
		'rows',
		fields.map((field) => (typeof field === 'string' ? syntheticField(field) : field))
	);
	const context = ruleContext(table, [table, ...others], reach);
	const check = compileRule(options, context);
	return (...row) => {
		const told: string[] = [];
		check(row, (field, message, suggestion) =>
			told.push(`${context.name(field)} ${message}${suggestion === undefined ? '' : ` (${suggestion}?)`}`)
		);
		return told;
	};
}
