import type { Resource } from '#atlas/descriptor.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import type { Keys } from './Keys.ts';
import { keyName, keyValue } from './rowKey.ts';
import type { ReportOfField, RuleRow } from './rules/Rule.ts';

/** Takes the keys of a table's rows. */
export interface TableKeys {
	/** Takes those of a row that has been read, and tells of one that must be unique and is not. */
	add(values: RuleRow, line: number, report: ReportOfField): void;
	/** Takes those of a row that is not read further. */
	addCells(cells: readonly (string | undefined)[], line: number): void;
}

/**
 * Compiles what is kept of a table's rows: the values of the fields, alone or together, that are unique or that others refer
 * to (`referredTo`).
 */
export function tableKeys(table: Resource, referredTo: ReadonlySet<string>, keys: Keys): TableKeys {
	const names = table.schema.fields.map(({ name }) => name);
	const kept = keysOf(table, referredTo).map(({ key, isUnique }) => ({
		indices: key.map((part) => names.indexOf(part)),
		isUnique,
		known: keys.of(table.name, keyName(key))
	}));
	return {
		add(values, line, report) {
			for (const { indices, isUnique, known } of kept) {
				const text = keyOf(values, indices);
				const first = text === null ? undefined : known.add(text, line);
				if (isUnique && first !== undefined)
					report(indices.at(-1) ?? 0, standsTwice(first, indices, names, values));
			}
		},
		addCells(cells, line) {
			for (const { indices, known } of kept) {
				const parts = indices.map((index) => cells[index] ?? '');
				if (!parts.includes('')) known.add(keyValue(parts), line);
			}
		}
	};
}

function keysOf({ schema }: Resource, referredTo: ReadonlySet<string>) {
	const { fields, primaryKey, uniqueKeys = [] } = schema;
	const unique = [
		primaryKey,
		...fields.filter(({ constraints }) => constraints?.unique === true).map(({ name }) => [name]),
		...uniqueKeys
	];
	const byName = new Map(unique.map((key) => [keyName(key), { key, isUnique: true }]));
	for (const name of referredTo) if (!byName.has(name)) byName.set(name, { key: [name], isUnique: false });
	return [...byName.values()];
}

/** What stands for the values of these fields; null where one of them is empty or wrong. */
function keyOf(values: RuleRow, indices: readonly number[]): string | null {
	// Of several, the one that is empty is mostly the last.
	if (values[indices.at(-1) ?? 0] == null) return null;
	const parts = indices.map((index) => values[index]);
	return parts.some((part) => part == null) ? null : keyValue(parts.map(String));
}

function standsTwice(
	line: number,
	indices: readonly number[],
	names: readonly string[],
	values: RuleRow
): string {
	if (indices.length === 1) return `stands already on line ${line}, but must be unique`;
	const others = indices
		.slice(0, -1)
		.map((index) => `${names[index]} ${JSON.stringify(String(values[index]))}`);
	return `stands already on line ${line} with ${listInSentence(others)}; together they must be unique`;
}
