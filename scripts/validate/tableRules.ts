import type { Resource } from '#atlas/descriptor.ts';
import type { Run } from './Run.ts';
import type { ReferencePlace } from './References.ts';
import { compileRule } from './rules/index.ts';
import { type RowCheck, ruleContext } from './rules/Rule.ts';

/** A rule of a table, compiled. */
interface TableRule {
	readonly check: RowCheck;
	/** Whether all tables that it looks at could be read to their ends; of others nothing is known. */
	readonly isKnown: () => boolean;
	/** Whether it waits until all tables have been read, since it looks at one that comes after this one. */
	readonly waits: boolean;
}

/** Compiles the rules of a table that is about to be read: what has been read by then decides which of them wait. */
export function tableRules(
	table: Resource,
	{ tables, keys, lookups, references }: Run,
	placeOf: (field: number) => ReferencePlace
): readonly TableRule[] {
	return (table.rules ?? []).map((options) => {
		const looksAt: string[] = [];
		const context = ruleContext(table, tables, {
			lookUp(other, key) {
				looksAt.push(other);
				return (value) => lookups.get(other, key, value);
			},
			refer: (field, other, targetField, value) =>
				references.check(other, targetField, value, () => placeOf(field))
		});
		return {
			check: compileRule(options, context),
			isKnown: () => looksAt.every((other) => keys.isKnownInFull(other)),
			waits: looksAt.some((other) => !keys.isFinished(other))
		};
	});
}
