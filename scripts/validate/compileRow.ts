import type { Resource } from '#atlas/descriptor.ts';
import { listInSentence } from '#atlas/words/listInSentence.ts';
import { compileField } from './fields/compileField.ts';
import type { ReportOfCell, Value } from './fields/Value.ts';
import type { Keys } from './Keys.ts';
import type { Lookups } from './Lookups.ts';
import type { Problems } from './Problems.ts';
import { allForeignKeys } from './readingOrder.ts';
import type { ReferencePlace, References } from './References.ts';
import { keyName, keyValue } from './rowKey.ts';
import { compileRule } from './rules/index.ts';
import { type ReportOfField, ruleContext, type RuleRow } from './rules/Rule.ts';
import { truncate } from './truncate.ts';

/** Where a row stands in its file. */
export interface RowPlace {
	readonly line: number;
	/** Column at which the cell of a field begins; null where that is not on the row's line. */
	column(field: number): number | null;
}

export interface RowReader {
	/** Values of a row's cells, in the order of the fields (undefined: column missing); null if anything is wrong. */
	read(cells: readonly (string | undefined)[], place: RowPlace): readonly Value[] | null;
	/** Takes only the keys of a row that is not read further, so that what refers to it finds it. */
	readKeys(cells: readonly (string | undefined)[], line: number): void;
}

/** What the tables of one run share. */
export interface Run {
	readonly tables: readonly Resource[];
	readonly keys: Keys;
	readonly references: References;
	readonly lookups: Lookups;
	/** Checks of rows that wait for a table which could not be read before theirs. */
	readonly later: (() => void)[];
	readonly problems: Problems;
}

/**
 * Compiles a table of the descriptor, once, into the function that reads and checks its rows.
 * `referredTo` names the fields of this table that others refer to.
 */
export function compileRow(
	table: Resource,
	file: string,
	referredTo: ReadonlySet<string>,
	run: Run
): RowReader {
	const { fields } = table.schema;
	const names = fields.map(({ name }) => name);
	let place: RowPlace = { line: 0, column: () => null };
	let isGood = true;

	const placeOf = (field: number) => ({
		file,
		line: place.line,
		column: place.column(field),
		field: names[field] ?? null
	});
	const reports = fields.map((_, field): ReportOfCell => (text, message, suggestion) => {
		isGood = false;
		const value = text === '' ? null : truncate(text);
		run.problems.add({
			...placeOf(field),
			value,
			message,
			...(suggestion === undefined ? {} : { suggestion })
		});
	});
	const readers = fields.map((field, index) => {
		const read = compileField(field);
		const report: ReportOfCell = (...told) => reports[index]?.(...told);
		return (text: string | undefined) => (text === undefined ? undefined : read(text, report));
	});
	const checkRules = compileRules(table, run, (field) => placeOf(field));
	const keyed = keysOf(table, referredTo);
	const references = allForeignKeys(table).map(({ fields: [field = ''], reference }) => ({
		index: names.indexOf(field),
		target: reference.resource ?? table.name,
		targetField: reference.fields[0] ?? '',
		place: () => placeOf(names.indexOf(field))
	}));
	const lookedUp = run.lookups.wanted(table.name).map(({ key, columns }) => ({
		key,
		index: names.indexOf(key),
		columns: columns.map((name) => [name, names.indexOf(name)] as const)
	}));

	const reportOfField =
		(row: RuleRow): ReportOfField =>
		(field, message, suggestion) => {
			const value = row[field];
			reports[field]?.(
				value == null ? '' : Array.isArray(value) ? value.join(';') : String(value),
				message,
				suggestion
			);
		};

	/** A table is checked against another that has not been read yet when all have been. */
	function postpone(check: () => void): void {
		const { line } = place;
		const columns = fields.map((_, field) => place.column(field));
		run.later.push(() => {
			place = { line, column: (field) => columns[field] ?? null };
			check();
		});
	}

	return {
		read(cells, at) {
			place = at;
			isGood = true;
			const values = readers.map((read, index) => read(cells[index]));
			for (const { check, looksAt } of checkRules) {
				const isKnown = () => looksAt.every((other) => run.keys.isKnownInFull(other));
				if (isKnown()) check(values, reportOfField(values));
				else if (!looksAt.every((other) => run.keys.isFinished(other)))
					postpone(() => isKnown() && check(values, reportOfField(values)));
			}
			for (const { name, indices, isUnique } of keyed) {
				const parts = indices.map((index) => values[index]);
				if (parts.some((part) => part == null)) continue;
				const first = run.keys.add(table.name, name, keyValue(parts.map(String)), at.line);
				if (isUnique && first !== undefined) {
					const last = indices.at(-1) ?? 0;
					reportOfField(values)(last, standsTwice(first, indices, names, values));
				}
			}
			for (const { key, index, columns } of lookedUp) {
				const value = values[index];
				const entries = columns.map(([name, column]) => [name, values[column]] as const);
				if (typeof value !== 'string' || entries.some(([, cell]) => cell === undefined)) continue;
				run.lookups.keep(table.name, key, value, Object.fromEntries(entries) as Record<string, Value>);
			}
			for (const { index, target, targetField, place: where } of references) {
				const value = values[index];
				if (value == null) continue;
				if (typeof value === 'object') {
					for (const item of value) run.references.check(target, targetField, item, where);
				} else {
					run.references.check(target, targetField, String(value), where);
				}
			}
			// A missing column has been told of in the header; its values are never read.
			return isGood ? (values as readonly Value[]) : null;
		},

		readKeys(cells, line) {
			for (const { name, indices } of keyed) {
				const parts = indices.map((index) => cells[index] ?? '');
				if (!parts.includes('')) run.keys.add(table.name, name, keyValue(parts), line);
			}
		}
	};
}

/** The rules of a table, each with the other tables that it looks at. */
function compileRules(table: Resource, run: Run, placeOf: (field: number) => ReferencePlace) {
	return (table.rules ?? []).map((options) => {
		const looksAt = new Set<string>();
		const context = ruleContext(table, run.tables, {
			lookUp(other, key) {
				looksAt.add(other);
				return (value) => run.lookups.get(other, key, value);
			},
			refer: (field, other, targetField, value) =>
				run.references.check(other, targetField, value, () => placeOf(field))
		});
		return { check: compileRule(options, context), looksAt: [...looksAt] };
	});
}

/** The fields, alone or together, whose values are kept because they are unique or others refer to them. */
function keysOf({ schema }: Resource, referredTo: ReadonlySet<string>) {
	const { fields, primaryKey, uniqueKeys = [] } = schema;
	const unique = [
		primaryKey,
		...fields.filter(({ constraints }) => constraints?.unique === true).map(({ name }) => [name]),
		...uniqueKeys
	];
	const isUnique = new Map(unique.map((key) => [keyName(key), key]));
	const kept = new Map([...isUnique, ...[...referredTo].map((name) => [name, [name]] as const)]);
	return [...kept].map(([name, key]) => ({
		name,
		indices: key.map((part) => fields.findIndex((field) => field.name === part)),
		isUnique: isUnique.has(name)
	}));
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
