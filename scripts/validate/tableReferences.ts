import type { Resource } from '#atlas/descriptor.ts';
import { allForeignKeys } from './readingOrder.ts';
import type { Keys } from './Keys.ts';
import type { ReferencePlace, References } from './References.ts';
import type { RuleRow } from './rules/Rule.ts';

/**
 * Compiles the check of all references to rows that a table's rows hold, in cells and in lists.
 * @param placeOf where a field of the row at hand stands; asked for only where a reference is not found at once
 */
export function tableReferences(
	table: Resource,
	keys: Keys,
	references: References,
	placeOf: (field: number) => ReferencePlace
): (values: RuleRow) => void {
	const names = table.schema.fields.map(({ name }) => name);
	const compiled = allForeignKeys(table).map(({ fields: [field = ''], reference }) => {
		const index = names.indexOf(field);
		const target = reference.resource ?? table.name;
		const [targetField = ''] = reference.fields;
		return {
			index,
			known: keys.of(target, targetField),
			// Cells that say the same share one list (`remember`): when all its items were found, it is not looked at again.
			found: new WeakSet<readonly string[]>(),
			check: (value: string) => references.check(target, targetField, value, () => placeOf(index))
		};
	});
	return (values) => {
		for (const { index, known, found, check } of compiled) {
			const value = values[index];
			if (value == null) continue;
			if (typeof value !== 'object') {
				if (!known.has(String(value))) check(String(value));
			} else if (!found.has(value)) {
				const missing = value.filter((item) => !known.has(item));
				missing.forEach((item) => check(item));
				if (missing.length === 0) found.add(value);
			}
		}
	};
}
