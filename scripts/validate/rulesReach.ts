import type { Resource } from '#atlas/descriptor.ts';
import type { Wanted } from './Lookups.ts';
import { compileRule } from './rules/index.ts';
import { ruleContext } from './rules/Rule.ts';

/** What the rules of a table look at in others: found by compiling them, so that it is written nowhere twice. */
export function rulesReach(
	table: Resource,
	tables: readonly Resource[]
): readonly (Wanted & { readonly table: string })[] {
	const found: (Wanted & { table: string })[] = [];
	const context = ruleContext(table, tables, {
		lookUp(other, key, columns) {
			found.push({ table: other, key, columns });
			return () => undefined;
		},
		refer: () => {}
	});
	for (const options of table.rules ?? []) compileRule(options, context);
	return found;
}
