import { counted } from '#atlas/words/counted.ts';
import type { Change, ChangeKind } from '#scripts/release/ReleaseRecord.ts';

/** Changes of one kind that are told once, with code in backquotes. */
export interface OnceGroup {
	readonly label: string;
	readonly texts: readonly string[];
}

const code = (text: string) => `\`${text}\``;

const byTable = (changes: readonly Change[]) =>
	[...Map.groupBy(changes, ({ table }) => table)].map(
		([table, its]) => `${code(table)}: ${its.map(({ field }) => code(field)).join(', ')}`
	);

const tablesOf = (changes: readonly Change[]) =>
	changes.map(({ table, rows }) => `${code(table)} (${counted(rows ?? 0, 'row')})`);

const kinds: readonly (readonly [ChangeKind, string, (changes: readonly Change[]) => readonly string[]])[] = [
	['table_added', 'New tables', tablesOf],
	['table_removed', 'Tables that are gone', tablesOf],
	[
		'table_renamed',
		'Tables called otherwise',
		(changes) => changes.map((each) => `${code(each.old)} is now ${code(each.new)}`)
	],
	['field_added', 'New fields', byTable],
	['field_removed', 'Fields that are gone', byTable],
	[
		'field_renamed',
		'Fields called otherwise',
		(changes) => changes.map((each) => `${code(each.table)}: ${code(each.old)} is now ${code(each.new)}`)
	],
	[
		'code_renamed',
		'Codes called otherwise',
		(changes) =>
			changes.map(
				(each) => `${code(`${each.table}.${each.field}`)}: ${code(each.old)} is now ${code(each.new)}`
			)
	]
];

/** What a release tells once of its tables, fields and codes, by kind. */
export function toldOnce(changes: readonly Change[]): readonly OnceGroup[] {
	return kinds.flatMap(([kind, label, write]) => {
		const its = changes.filter((each) => each.kind === kind);
		return its.length === 0 ? [] : [{ label, texts: write(its) }];
	});
}
